// swift-format-ignore-file
// Written by Scripts/embed from Sources/Content/Packs/mitral-teer; edit the files there.

/// The pack that comes with the program: each file as the text it is.
enum MitralTEERPack {
    static let files: [BundledFile] = [
        BundledFile(
            path: "cases/active-endocarditis.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: active-endocarditis
number: "05"
title: "Fever and a perforated leaflet"
invented: true
anatomy:
  w-mm: 40
  mva-cm2: 5.6
  eroa-cm2: 0.48
  gap:
    - {weight: 0.7, center-mm: -11, scale-mm: 4, power: 2}
    - {weight: 0.3, center-mm: 0, scale-mm: 5, power: 2}
  depth-mm: 3
  weight-kg: 82
circulation:
  phenotype: primary
  heart-rate: 104
  set:
    lv_e: 1.695826
    lv_v0: 14.830508
    lv_b: 0.012103
    la_b: 0.036633
    r_sys: 0.633895
    r_pul: 0.154119
    c_pv: 1.659271
    tbv: 5728.112462
    k_rise: 0.423836
    peri_v0: 494.227265
    peri_phi: 20
shown: {edv: 175, ef: 64, rvol: 62, la_mean: 24, la_v: 48, pa_sys: 58, map: 76}
stop: true  # no clip is right for this patient

"""###
            ]),
        BundledFile(
            path: "cases/advanced-ventricle.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: advanced-ventricle
number: "09"
title: "A very advanced left ventricle"
invented: true
anatomy:
  w-mm: 40
  ap-mm: 40
  mva-cm2: 5.8
  eroa-cm2: 0.2
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 9, power: 4}
  anterior-mm: [20, 22, 20]
  posterior-mm: [9, 10, 9]
  tether-a: [0.4, 0.4, 0.4]
  tether-p: [0.6, 0.6, 0.6]
  depth-mm: 12
  coaptation-gap-mm: 1
  weight-kg: 90
circulation:
  phenotype: secondary
  heart-rate: 96
  set:
    lv_e: 0.36997
    lv_v0: 42.33871
    lv_b: 0.009818
    la_b: 0.034745
    r_sys: 0.965115
    r_pul: 0.611916
    c_pv: 3.819172
    tbv: 6478.057846
    k_rise: 0.324269
    peri_v0: 688.588599
    peri_phi: 20
shown: {edv: 300, ef: 16, rvol: 16, la_mean: 27, la_v: 33, pa_sys: 78, map: 68}
stop: true  # no clip is right for this patient

"""###
            ]),
        BundledFile(
            path: "cases/appendage-thrombus.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: appendage-thrombus
number: "06"
title: "Secondary MR in atrial fibrillation"
invented: true
anatomy:
  w-mm: 37
  ap-mm: 35
  mva-cm2: 5
  eroa-cm2: 0.29
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 14, power: 6}
  anterior-mm: [20, 23, 20]
  posterior-mm: [10, 11, 10]
  tether-a: [0.1, 0.1, 0.1]
  tether-p: [0.25, 0.25, 0.25]
  depth-mm: 8
  weight-kg: 80
circulation:
  phenotype: secondary
  heart-rate: 78
  set:
    lv_e: 0.878011
    lv_v0: 30.342742
    lv_b: 0.010873
    la_b: 0.030315
    r_sys: 1.184661
    r_pul: 0.185519
    c_pv: 2.902901
    tbv: 5461.342689
    k_rise: 0.324796
    peri_v0: 560.838048
    peri_phi: 20
rhythm: {irregular: 0.15}
shown: {edv: 215, ef: 36, rvol: 33, la_mean: 19, la_v: 32, pa_sys: 50, map: 82}
plan:
  puncture: {superior-mm: 1, anterior-mm: -5}
  clips:
    - {size: NTW, at-mm: 3}
    - {size: NT, at-mm: -3.2}
accepts: {sizes: [NTW, NT], clips: [1, 2]}

"""###
            ]),
        BundledFile(
            path: "cases/atrial-functional.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: atrial-functional
number: "03"
title: "Atrial functional MR with pulmonary hypertension"
invented: true
anatomy:
  w-mm: 38
  ap-mm: 39
  mva-cm2: 4.6
  eroa-cm2: 0.25
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 8, power: 2}
  anterior-mm: [18, 20, 18]
  posterior-mm: [10, 11, 10]
  depth-mm: 3
  coaptation-gap-mm: 1
  weight-kg: 60
circulation:
  phenotype: afmr
  heart-rate: 80
  set:
    lv_e: 2.387979
    lv_v0: 8.205128
    lv_b: 0.023801
    la_b: 0.035744
    r_sys: 1.304871
    r_pul: 0.331682
    c_pv: 2.644229
    tbv: 6274.260123
    k_rise: 0.330906
    peri_v0: 484.959576
    peri_phi: 20
rhythm: {irregular: 0.15}
shown: {edv: 120, ef: 60, rvol: 31, la_mean: 21, la_v: 33, pa_sys: 62, map: 88}
plan:
  puncture: {superior-mm: 2, anterior-mm: -5}
  clips:
    - {size: NTW, at-mm: 0}
accepts: {sizes: [NTW, NT], clips: [1]}

"""###
            ]),
        BundledFile(
            path: "cases/coapt-like.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: coapt-like
number: "02"
title: "Heart failure with a tethered valve"
invented: true
anatomy:
  w-mm: 37
  ap-mm: 36
  mva-cm2: 5.4
  eroa-cm2: 0.3
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 14, power: 6}
  anterior-mm: [20, 22, 20]
  posterior-mm: [10, 11, 10]
  tether-a: [0.15, 0.2, 0.15]
  tether-p: [0.3, 0.3, 0.3]
  depth-mm: 9
  weight-kg: 84
circulation:
  phenotype: secondary
  heart-rate: 78
  set:
    lv_e: 0.784531
    lv_v0: 32.459677
    lv_b: 0.010616
    la_b: 0.030883
    r_sys: 1.113476
    r_pul: 0.188068
    c_pv: 2.644261
    tbv: 5560.670888
    k_rise: 0.327552
    peri_v0: 580.905586
    peri_phi: 20
shown: {edv: 230, ef: 34, rvol: 33, la_mean: 20, la_v: 34, pa_sys: 52, map: 80}
plan:
  puncture: {superior-mm: 1, anterior-mm: -5}
  clips:
    - {size: NTW, at-mm: 3.6}
    - {size: NTW, at-mm: -3.6}
accepts: {sizes: [NTW, NT], clips: [1, 2]}

"""###
            ]),
        BundledFile(
            path: "cases/commissural-flail.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: commissural-flail
number: "10"
title: "Wide flail at the medial commissure"
invented: true
anatomy:
  w-mm: 40
  ap-mm: 34
  mva-cm2: 5.8
  eroa-cm2: 0.5
  gap:
    - {weight: 1, center-mm: 11, scale-mm: 5.5, power: 3}
  anterior-mm: [20, 24, 20]
  posterior-mm: [11, 12, 12]
  flails:
    - {leaflet: posterior, center-mm: 11, width-mm: 17, gap-mm: 11}
  depth-mm: 2
  chords: 1
  weight-kg: 76
circulation:
  phenotype: primary
  heart-rate: 86
  set:
    lv_e: 1.827392
    lv_v0: 15.254237
    lv_b: 0.012474
    la_b: 0.042292
    r_sys: 0.879134
    r_pul: 0.202481
    c_pv: 1.587969
    tbv: 5635.605247
    k_rise: 0.425131
    peri_v0: 496.833465
    peri_phi: 20
shown: {edv: 180, ef: 66, rvol: 70, la_mean: 24, la_v: 52, pa_sys: 60, map: 82}
plan:
  puncture: {superior-mm: 12, anterior-mm: -8}
  clips:
    - {size: XTW, at-mm: 11.5}
accepts: {sizes: [XTW, XT, NT, NTW], clips: [1, 2]}

"""###
            ]),
        BundledFile(
            path: "cases/flail-p2.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: flail-p2
number: "01"
title: "Primary MR: flail P2"
invented: true
anatomy:
  w-mm: 40
  ap-mm: 34
  mva-cm2: 5.2
  eroa-cm2: 0.44
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 4.25, power: 2}
  anterior-mm: [22, 26, 22]
  posterior-mm: [12, 13, 12]
  flails:
    - {leaflet: posterior, center-mm: 0, width-mm: 10, gap-mm: 5}
  depth-mm: 3
  weight-kg: 62
circulation:
  phenotype: primary
  heart-rate: 76
  set:
    lv_e: 1.951989
    lv_v0: 13.983051
    lv_b: 0.013982
    la_b: 0.030278
    r_sys: 1.143669
    r_pul: 0.155913
    c_pv: 2.006195
    tbv: 5152.345976
    k_rise: 0.364781
    peri_v0: 467.398958
    peri_phi: 20
shown: {edv: 165, ef: 66, rvol: 62, la_mean: 19, la_v: 40, pa_sys: 48, map: 85}
plan:
  puncture: {superior-mm: 4, anterior-mm: -6}
  clips:
    - {size: XTW, at-mm: 0}
accepts: {sizes: [XTW, NTW], clips: [1]}

"""###
            ]),
        BundledFile(
            path: "cases/low-risk-barlow.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: low-risk-barlow
number: "08"
title: "Barlow's valve at low surgical risk"
invented: true
anatomy:
  w-mm: 44
  ap-mm: 38
  mva-cm2: 7.4
  eroa-cm2: 0.52
  gap:
    - {weight: 0.6, center-mm: -5, scale-mm: 5, power: 2}
    - {weight: 0.4, center-mm: 9, scale-mm: 4, power: 2}
  anterior-mm: [24, 28, 24]
  posterior-mm: [18, 20, 18]
  flails:
    - {leaflet: posterior, center-mm: 0, width-mm: 26, gap-mm: 7}
    - {leaflet: anterior, center-mm: -4, width-mm: 10, gap-mm: 3}
  depth-mm: 1
  weight-kg: 64
circulation:
  phenotype: primary
  heart-rate: 72
  set:
    lv_e: 1.774468
    lv_v0: 15.677966
    lv_b: 0.011575
    la_b: 0.032637
    r_sys: 1.237929
    r_pul: 0.105595
    c_pv: 1.855948
    tbv: 4997.697156
    k_rise: 0.361022
    peri_v0: 472.647738
    peri_phi: 20
shown: {edv: 185, ef: 66, rvol: 73, la_mean: 18, la_v: 44, pa_sys: 42, map: 88}
stop: true  # no clip is right for this patient

"""###
            ]),
        BundledFile(
            path: "cases/second-clip-gradient.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: second-clip-gradient
number: "12"
title: "Primary MR: A2 prolapse in atrial fibrillation"
invented: true
anatomy:
  w-mm: 40
  ap-mm: 33
  mva-cm2: 4.9
  eroa-cm2: 0.4
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 11, power: 6}
  anterior-mm: [20, 24, 20]
  posterior-mm: [11, 12, 11]
  flails:
    - {leaflet: anterior, center-mm: 0, width-mm: 14, gap-mm: 4}
  depth-mm: 3
  weight-kg: 58
circulation:
  phenotype: primary
  heart-rate: 78
  set:
    lv_e: 1.955831
    lv_v0: 12.711864
    lv_b: 0.015453
    la_b: 0.034587
    r_sys: 1.237221
    r_pul: 0.221515
    c_pv: 2.21543
    tbv: 5161.878612
    k_rise: 0.364136
    peri_v0: 448.700374
    peri_phi: 20
rhythm: {irregular: 0.15}
shown: {edv: 150, ef: 64, rvol: 56, la_mean: 18, la_v: 36, pa_sys: 50, map: 84}
plan:
  puncture: {superior-mm: 3, anterior-mm: -6}
  clips:
    - {size: NTW, at-mm: 0}
accepts: {sizes: [NTW, NT], clips: [1]}

"""###
            ]),
        BundledFile(
            path: "cases/short-posterior-leaflet.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: short-posterior-leaflet
number: "07"
title: "A short, restricted posterior leaflet"
invented: true
anatomy:
  w-mm: 37
  ap-mm: 35
  mva-cm2: 4.4
  eroa-cm2: 0.36
  gap:
    - {weight: 1, center-mm: 11, scale-mm: 5, power: 2}
  anterior-mm: [20, 22, 20]
  posterior-mm: [9, 8, 6]
  tether-a: [0.2, 0.3, 0.3]
  tether-p: [0.4, 0.6, 0.9]
  depth-mm: 12
  coaptation-gap-mm: 1
  chords: 1.2
  weight-kg: 78
circulation:
  phenotype: secondary
  heart-rate: 80
  set:
    lv_e: 0.86217
    lv_v0: 28.931452
    lv_b: 0.011238
    la_b: 0.033083
    r_sys: 1.33196
    r_pul: 0.323358
    c_pv: 2.493318
    tbv: 5502.152908
    k_rise: 0.325318
    peri_v0: 551.809116
    peri_phi: 20
shown: {edv: 205, ef: 36, rvol: 39, la_mean: 19, la_v: 33, pa_sys: 55, map: 80}
stop: true  # no clip is right for this patient

"""###
            ]),
        BundledFile(
            path: "cases/small-calcified-valve.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: small-calcified-valve
number: "04"
title: "A small valve with calcium"
invented: true
anatomy:
  w-mm: 34
  ap-mm: 28
  mva-cm2: 3.2
  eroa-cm2: 0.42
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 5, power: 2}
  anterior-mm: [16, 18, 16]
  posterior-mm: [7, 8, 7]
  calcium-a: [0.3, 0.5, 0.3]
  calcium-p: [0.7, 0.7, 0.7]
  depth-mm: 3
  weight-kg: 55
circulation:
  phenotype: primary
  heart-rate: 84
  set:
    lv_e: 1.913714
    lv_v0: 11.864407
    lv_b: 0.016964
    la_b: 0.036452
    r_sys: 1.357826
    r_pul: 0.328068
    c_pv: 1.915623
    tbv: 5090.7418
    k_rise: 0.365085
    peri_v0: 440.149715
    peri_phi: 20
shown: {edv: 140, ef: 62, rvol: 55, la_mean: 20, la_v: 38, pa_sys: 56, map: 85}
stop: true  # no clip is right for this patient

"""###
            ]),
        BundledFile(
            path: "cases/thin-septum.yaml",
            parts: [
###"""
# An invented patient: valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: thin-septum
number: "11"
title: "Secondary MR with a thin septum"
invented: true
anatomy:
  w-mm: 37
  ap-mm: 35
  mva-cm2: 4.8
  eroa-cm2: 0.28
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 14, power: 6}
  anterior-mm: [20, 22, 20]
  posterior-mm: [10, 11, 10]
  tether-a: [0.1, 0.1, 0.1]
  tether-p: [0.25, 0.25, 0.25]
  depth-mm: 8
  septum: {height-mm: 37, roof-mm: 9, laxity: 1}
  weight-kg: 63
circulation:
  phenotype: secondary
  heart-rate: 80
  set:
    lv_e: 0.860097
    lv_v0: 29.637097
    lv_b: 0.010917
    la_b: 0.030075
    r_sys: 1.16431
    r_pul: 0.207005
    c_pv: 2.976315
    tbv: 5419.962917
    k_rise: 0.324477
    peri_v0: 553.913926
    peri_phi: 20
shown: {edv: 210, ef: 35, rvol: 31, la_mean: 18, la_v: 30, pa_sys: 50, map: 80}
plan:
  puncture: {superior-mm: -1, anterior-mm: -5}
  clips:
    - {size: NTW, at-mm: 3}
    - {size: NT, at-mm: -3.2}
accepts: {sizes: [NTW, NT], clips: [1, 2]}

"""###
            ]),
        BundledFile(
            path: "figures.yaml",
            parts: [
###"""
# The drawings: strokes for terminals with braille patterns, lines for the others, words for everybody.
figures:
  - id: catheter-route
    title: "The way of the catheter"
    description: >-
      The right and left heart cut open and seen from the front, with the catheter drawn as a thick line. Seven
      places are numbered along it. 1, bottom left: the femoral vein in the groin, where the catheter goes in. 2:
      the inferior vena cava, a tube that runs straight up to the heart. 3: the right atrium, which the catheter
      enters from below; there it bends toward the septum. 4: the fossa ovalis, a gap in the double line of the
      atrial septum; here the catheter crosses to the other side. 5: the left atrium, which it crosses before it
      bends down. 6: the mitral valve, two leaflets that hang down like a funnel; the catheter passes between
      them. 7: the left ventricle, where the open clip at the tip forms a V whose arms point back up at the
      leaflets. So the whole way is one arch: up, over through the septum, and down. Drawn for orientation and not
      passed: the superior vena cava above the right atrium, the right ventricle below it, and a pulmonary vein at
      the far upper corner of the left atrium.
    canvas: [72, 16]
    strokes:
      # superior vena cava, outer wall of the right atrium, inferior vena cava, femoral vein
      - line: [17.25, 0.125, 17.25, 1.875]
      - line: [22.25, 0.125, 22.25, 1.625]
      - curve: [17.25, 1.875, 10.75, 3.125, 10.75, 4.625]
      - curve: [10.75, 4.625, 10.75, 6.125, 12.25, 7.125]
      - curve: [12.25, 7.125, 13.75, 8.125, 14.5, 8.875]
      - curve: [14.5, 8.875, 15.25, 9.625, 15.25, 10.875]
      - curve: [15.25, 10.875, 15.25, 12.125, 15, 13]
      - curve: [15, 13, 14.75, 13.875, 12, 14]
      - curve: [12, 14, 9.25, 14.125, 0.25, 14.125]
      - curve: [20.25, 9.625, 20.25, 12.625, 20.25, 14.25]
      - curve: [20.25, 14.25, 20.25, 15.875, 15.75, 15.875]
      - curve: [15.75, 15.875, 11.25, 15.875, 0.25, 15.875]
      # roof of the right atrium, atrial septum with a gap at the fossa ovalis
      - curve: [22.25, 1.625, 28.25, 1.125, 30.75, 1.5]
      - curve: [30.75, 1.5, 33.25, 1.875, 34.75, 3.125]
      - line: [34.75, 3.125, 34.75, 4.375]
      - line: [34.75, 6.125, 34.75, 8.125]
      - line: [35.75, 3.125, 35.75, 4.375]
      - line: [35.75, 6.125, 35.75, 8.125]
      # left atrium with a pulmonary vein
      - curve: [35.75, 3.125, 38.25, 0.625, 42.25, 0.5]
      - curve: [42.25, 0.5, 46.25, 0.375, 49.75, 0.5]
      - curve: [49.75, 0.5, 53.25, 0.625, 57.25, 2.125]
      - line: [57.25, 2.125, 62.25, 1.125]
      - line: [58.75, 3.625, 63.75, 2.625]
      - curve: [58.75, 3.625, 60.25, 5.125, 59.5, 5.875]
      - curve: [59.5, 5.875, 58.75, 6.625, 57.25, 8.125]
      # tricuspid valve and right ventricle
      - curve: [20.25, 9.625, 20.25, 8.875, 22.25, 8.625]
      - line: [22.25, 8.625, 26.25, 10.125]
      - line: [34.75, 8.375, 30.25, 10.125]
      - curve: [22.25, 8.625, 22.25, 12.125, 25.75, 13.5]
      - curve: [25.75, 13.5, 29.25, 14.875, 41.25, 15.875]
      # ventricular septum, left ventricle
      - curve: [35.25, 8.375, 36.25, 11.375, 37.75, 12.5]
      - curve: [37.75, 12.5, 39.25, 13.625, 41.25, 14.375]
      - curve: [41.25, 14.375, 43.25, 15.125, 44.5, 15.5]
      - curve: [44.5, 15.5, 45.75, 15.875, 49.25, 15.875]
      - curve: [57.25, 8.125, 62.25, 10.625, 61.75, 12.75]
      - curve: [61.75, 12.75, 61.25, 14.875, 58.25, 15.375]
      - curve: [58.25, 15.375, 55.25, 15.875, 49.25, 15.875]
      # mitral leaflets
      - curve: [35.75, 8.375, 41.25, 8.625, 44.75, 10.375]
      - curve: [57.25, 8.375, 52.25, 8.625, 49.25, 10.375]
      # catheter
      - curve: [0.25, 14.875, 6.25, 14.875, 12, 14.875]
      - curve: [12, 14.875, 17.75, 14.875, 17.75, 13.25]
      - curve: [17.75, 13.25, 17.75, 11.625, 17.75, 9.875]
      - curve: [17.75, 9.875, 17.75, 8.125, 17.75, 6.625]
      - curve: [17.75, 6.625, 17.75, 5.125, 21, 5.125]
      - curve: [21, 5.125, 24.25, 5.125, 28.25, 5.125]
      - curve: [28.25, 5.125, 32.25, 5.125, 39.5, 5.125]
      - curve: [39.5, 5.125, 46.75, 5.125, 46.75, 12.625]
      - curve: [0.75, 14.875, 6.75, 14.875, 12.5, 14.875]
      - curve: [12.5, 14.875, 18.25, 14.875, 18.25, 13.25]
      - curve: [18.25, 13.25, 18.25, 11.625, 18.25, 9.875]
      - curve: [18.25, 9.875, 18.25, 8.125, 18.25, 6.625]
      - curve: [18.25, 6.625, 18.25, 5.125, 21.5, 5.125]
      - curve: [21.5, 5.125, 24.75, 5.125, 28.75, 5.125]
      - curve: [28.75, 5.125, 32.75, 5.125, 40, 5.125]
      - curve: [40, 5.125, 47.25, 5.125, 47.25, 12.625]
      - curve: [0.25, 15.125, 6.25, 15.125, 12, 15.125]
      - curve: [12, 15.125, 17.75, 15.125, 17.75, 13.5]
      - curve: [17.75, 13.5, 17.75, 11.875, 17.75, 10.125]
      - curve: [17.75, 10.125, 17.75, 8.375, 17.75, 6.875]
      - curve: [17.75, 6.875, 17.75, 5.375, 21, 5.375]
      - curve: [21, 5.375, 24.25, 5.375, 28.25, 5.375]
      - curve: [28.25, 5.375, 32.25, 5.375, 39.5, 5.375]
      - curve: [39.5, 5.375, 46.75, 5.375, 46.75, 12.875]
      # open clip at the tip
      - line: [46.75, 12.625, 42.25, 10.875]
      - line: [47.25, 12.625, 42.75, 10.875]
      - line: [46.75, 12.875, 42.25, 11.125]
      - line: [46.75, 12.625, 51.25, 10.875]
      - line: [47.25, 12.625, 51.75, 10.875]
      - line: [46.75, 12.875, 51.25, 11.125]
    labels:
      - [8, 0, "superior"]
      - [7, 1, "vena cava"]
      - [0, 12, "1 femoral vein"]
      - [1, 8, "2 inferior"]
      - [3, 9, "vena cava"]
      - [16, 3, "3 right atrium"]
      - [20, 6, "4 fossa ovalis"]
      - [38, 3, "5 left atrium"]
      - [60, 8, "6 mitral"]
      - [62, 9, "valve"]
      - [43, 13, "7 left ventricle"]
      - [26, 11, "right"]
      - [26, 12, "ventricle"]
      - [63, 1, "pulmonary"]
      - [65, 2, "vein"]
    lines: |2
        │   │  ┌─────────┐
      ┌─┘   └─┐│         │  1 femoral vein
      │   3   ││    5    │  2 inf. vena cava
      │  #####4######    │  3 right atrium
      │  #    ││    #    │  4 fossa ovalis
      └┐ # ┌\/┤├─\  #  /─┤  5 left atrium
       │ # │  ││  \ # /6 │  6 mitral valve
       │2# │  ││   \#/   │  7 left ventricle
       │ # │  │└┐   7   ┌┘
      ─┘ # ├──┘ └───────┘   # catheter
      1### │
      ─────┘
  - id: valve-en-face
    title: "The mitral valve from above: the surgeon's view"
    description: >-
      The closed mitral valve as seen from the left atrium, the surgeon's view, drawn like a clock face. The
      aorta, with its three cusps, is at the top, at 12 o'clock. The left atrial appendage (LAA), a pouch, is on
      the left, at 9 o'clock; the atrial septum, a double line, is on the right, at 3 o'clock. Left is lateral,
      right is medial. The annulus is an oval that is straighter on the side of the aorta. A curved line runs
      inside it from the lateral commissure on the left to the medial commissure on the right and sags toward the
      bottom: the coaptation line, where the two leaflets meet. Above it lies the anterior leaflet, next to the
      aorta: A1 left (lateral), A2 in the middle, A3 right (medial). Below it lies the posterior leaflet, a narrow
      crescent of three scallops: P1 left, P2 in the middle, P3 right; two short lines toward the annulus part the
      scallops. Each posterior scallop faces the anterior segment with the same number. The middle pair, A2 and
      P2, lies straight below the aorta.
    canvas: [68, 16]
    strokes:
      # aorta with its three cusps
      - arc: [32.25, 1.875, 3.5, 1.75, 0, 360]
      - line: [32.25, 1.875, 32.25, 3.625]
      - line: [32.25, 1.875, 29.25, 1.025]
      - line: [32.25, 1.875, 35.25, 1.025]
      # mitral annulus, straight toward the aorta
      - curve: [27.75, 4.625, 32.25, 4.625, 36.75, 4.625]
      - curve: [36.75, 4.625, 41.25, 4.625, 45.75, 5.375]
      - curve: [45.75, 5.375, 50.25, 6.125, 51.25, 8]
      - curve: [51.25, 8, 52.25, 9.875, 50.25, 11.875]
      - curve: [50.25, 11.875, 48.25, 13.875, 43.75, 14.825]
      - curve: [43.75, 14.825, 39.25, 15.775, 35.75, 15.825]
      - curve: [35.75, 15.825, 32.25, 15.875, 28.75, 15.825]
      - curve: [28.75, 15.825, 25.25, 15.775, 20.75, 14.825]
      - curve: [20.75, 14.825, 16.25, 13.875, 14.25, 11.875]
      - curve: [14.25, 11.875, 12.25, 9.875, 13.25, 8]
      - curve: [13.25, 8, 14.25, 6.125, 18.75, 5.375]
      - curve: [18.75, 5.375, 23.25, 4.625, 27.75, 4.625]
      # coaptation line and commissures
      - curve: [15.75, 7.875, 18.75, 10.375, 22, 11.175]
      - curve: [22, 11.175, 25.25, 11.975, 28.75, 12.3]
      - curve: [28.75, 12.3, 32.25, 12.625, 35.75, 12.3]
      - curve: [35.75, 12.3, 39.25, 11.975, 42.5, 11.175]
      - curve: [42.5, 11.175, 45.75, 10.375, 48.75, 7.875]
      # indentations between the posterior scallops
      - line: [25.25, 12.225, 23.25, 14.375]
      - line: [39.25, 12.225, 41.25, 14.375]
      # left atrial appendage
      - curve: [11.75, 9.125, 8.25, 9.375, 6.75, 9.875]
      - curve: [6.75, 9.875, 5.25, 10.375, 3.5, 10.125]
      - curve: [3.5, 10.125, 1.75, 9.875, 1.75, 8.875]
      - curve: [1.75, 8.875, 1.75, 7.875, 2.5, 7]
      - curve: [2.5, 7, 3.25, 6.125, 5.25, 6]
      - curve: [5.25, 6, 7.25, 5.875, 8.25, 6.25]
      - curve: [8.25, 6.25, 9.25, 6.625, 12.75, 7.125]
      # atrial septum
      - curve: [56.25, 3.625, 54.75, 6.125, 54.75, 7.625]
      - curve: [54.75, 7.625, 54.75, 9.125, 56.25, 11.625]
      - curve: [57.25, 3.625, 55.75, 6.125, 55.75, 7.625]
      - curve: [55.75, 7.625, 55.75, 9.125, 57.25, 11.625]
    labels:
      - [37, 1, "aorta, 12 o'clock"]
      - [31, 8, "A2"]
      - [21, 7, "A1"]
      - [42, 7, "A3"]
      - [31, 14, "P2"]
      - [18, 12, "P1"]
      - [44, 12, "P3"]
      - [4, 7, "LAA"]
      - [1, 11, "9 o'clock"]
      - [58, 7, "septum"]
      - [58, 8, "3 o'clock"]
      - [1, 14, "lateral"]
      - [57, 14, "medial"]
    lines: |2
                    ( aorta )  at 12
                 .--'-------'--.
              .-'               '-.
       .---. /                     \   │
       (LAA)|    A1    A2     A3    |  │
       '---'|  \                 /  |  │
        at 9|   '.             .'   | septum
             \ P1 '-._______.-' P3 /   at 3
              '-.   /  P2  \    .-'
                 '--._______.--'
       lateral                    medial
  - id: clip-states
    title: "The clip from the side, state by state"
    description: >-
      Seven side views of the clip. In each the left atrium is above and the left ventricle below; the shaft of
      the delivery catheter comes down from above as a straight line to the hinge of the clip. Two thick arms
      start at the hinge; where the arms are open, two thin grippers stand raised beside the shaft. Closed: the
      arms stand upright along the shaft; so the clip travels through the guide. 60 degrees: the arms form a
      narrow V that opens toward the atrium, the half-closed state for holding and checking. 120 degrees: a wide
      V; in this position it grasps. 180 degrees: both arms are level, like an upside-down T; its orientation is
      judged so. Inverted: the arms are folded back past level and point down, like an arrowhead on the shaft; so
      the clip goes back through the chordae without catching them. Grasped: the V is narrow again; a leaflet
      comes in from each side, bends over the tip of its arm and runs down toward the hinge, held between the arm
      and the lowered gripper. Released: the clip is closed with both leaflets in it, and the shaft has come off
      and draws back upward; the clip stays on the leaflets.
    canvas: [72, 16]
    strokes:
      # closed
      - line: [8.75, 1.375, 8.75, 7.125]
      - line: [9.25, 1.375, 9.25, 7.125]
      - line: [7.25, 7.125, 6.45, 2.875]
      - line: [7.75, 7.125, 6.95, 2.875]
      - line: [7.25, 7.375, 6.45, 3.125]
      - line: [10.25, 7.125, 11.05, 2.875]
      - line: [10.75, 7.125, 11.55, 2.875]
      - line: [10.25, 7.375, 11.05, 3.125]
      - line: [7.25, 7.125, 10.75, 7.125]
      - line: [7.25, 7.375, 10.75, 7.375]
      # 60 degrees
      - line: [26.25, 7.125, 22, 3.444]
      - line: [26.75, 7.125, 22.5, 3.444]
      - line: [26.25, 7.375, 22, 3.694]
      - line: [27.25, 7.125, 31.5, 3.444]
      - line: [27.75, 7.125, 32, 3.444]
      - line: [27.25, 7.375, 31.5, 3.694]
      - line: [26.25, 7.125, 27.75, 7.125]
      - line: [26.25, 7.375, 27.75, 7.375]
      - line: [26.75, 1.375, 26.75, 7.125]
      - line: [27.25, 1.375, 27.25, 7.125]
      - line: [25.75, 6.125, 24.75, 3.625]
      - line: [28.25, 6.125, 29.25, 3.625]
      # 120 degrees
      - line: [44.25, 7.125, 36.89, 5]
      - line: [44.75, 7.125, 37.39, 5]
      - line: [44.25, 7.375, 36.89, 5.25]
      - line: [45.25, 7.125, 52.61, 5]
      - line: [45.75, 7.125, 53.11, 5]
      - line: [45.25, 7.375, 52.61, 5.25]
      - line: [44.25, 7.125, 45.75, 7.125]
      - line: [44.25, 7.375, 45.75, 7.375]
      - line: [44.75, 1.375, 44.75, 7.125]
      - line: [45.25, 1.375, 45.25, 7.125]
      - line: [43.75, 6.125, 42.75, 3.625]
      - line: [46.25, 6.125, 47.25, 3.625]
      # 180 degrees
      - line: [62.25, 7.125, 54.25, 7.125]
      - line: [62.75, 7.125, 54.75, 7.125]
      - line: [62.25, 7.375, 54.25, 7.375]
      - line: [63.25, 7.125, 71.25, 7.125]
      - line: [63.75, 7.125, 71.75, 7.125]
      - line: [63.25, 7.375, 71.25, 7.375]
      - line: [62.25, 7.125, 63.75, 7.125]
      - line: [62.25, 7.375, 63.75, 7.375]
      - line: [62.75, 1.375, 62.75, 7.125]
      - line: [63.25, 1.375, 63.25, 7.125]
      - line: [61.75, 6.125, 60.75, 3.625]
      - line: [64.25, 6.125, 65.25, 3.625]
      # inverted
      - line: [8.25, 11.125, 3.75, 14.729]
      - line: [8.75, 11.125, 4.25, 14.729]
      - line: [8.25, 11.375, 3.75, 14.979]
      - line: [9.25, 11.125, 13.75, 14.729]
      - line: [9.75, 11.125, 14.25, 14.729]
      - line: [9.25, 11.375, 13.75, 14.979]
      - line: [8.25, 11.125, 9.75, 11.125]
      - line: [8.25, 11.375, 9.75, 11.375]
      - line: [8.75, 9.375, 8.75, 11.125]
      - line: [9.25, 9.375, 9.25, 11.125]
      # grasped
      - line: [26.25, 15.125, 20.79, 11.869]
      - line: [26.75, 15.125, 21.29, 11.869]
      - line: [26.25, 15.375, 20.79, 12.119]
      - line: [27.25, 15.125, 32.71, 11.869]
      - line: [27.75, 15.125, 33.21, 11.869]
      - line: [27.25, 15.375, 32.71, 12.119]
      - line: [26.25, 15.125, 27.75, 15.125]
      - line: [26.25, 15.375, 27.75, 15.375]
      - line: [26.75, 9.125, 26.75, 15.125]
      - line: [27.25, 9.125, 27.25, 15.125]
      - curve: [18.5, 9.375, 21.5, 9.875, 22.3, 10.625]
      - curve: [22.3, 10.625, 23.1, 11.375, 25, 13.875]
      - line: [25.8, 13.625, 25.2, 11.125]
      - curve: [35.5, 9.375, 32.5, 9.875, 31.7, 10.625]
      - curve: [31.7, 10.625, 30.9, 11.375, 29, 13.875]
      - line: [28.2, 13.625, 28.8, 11.125]
      # released
      - line: [43, 15.125, 41.75, 11.875]
      - line: [43.5, 15.125, 42.25, 11.875]
      - line: [43, 15.375, 41.75, 12.125]
      - curve: [36.5, 10.375, 42, 10.375, 43.1, 10.625]
      - curve: [43.1, 10.625, 44.2, 10.875, 44.25, 14.375]
      - line: [46.5, 15.125, 47.75, 11.875]
      - line: [47, 15.125, 48.25, 11.875]
      - line: [46.5, 15.375, 47.75, 12.125]
      - curve: [53.5, 10.375, 48, 10.375, 46.9, 10.625]
      - curve: [46.9, 10.625, 45.8, 10.875, 45.75, 14.375]
      - line: [43.25, 15.125, 46.75, 15.125]
      - line: [43.25, 15.375, 46.75, 15.375]
      - line: [44.75, 8.875, 44.75, 9.875]
      - line: [45.25, 8.875, 45.25, 9.875]
    labels:
      - [2, 0, "closed: travel"]
      - [19, 0, "60°: hold, check"]
      - [39, 0, "120°: grasp"]
      - [57, 0, "180°: orient"]
      - [0, 8, "inverted: go back"]
      - [23, 8, "grasped"]
      - [36, 8, "released"]
      - [56, 9, "atrium above"]
      - [56, 10, "ventricle below"]
      - [56, 11, "thick: arms"]
      - [56, 12, "thin: grippers"]
      - [56, 13, "curved: leaflets"]
    lines: |2
       closed   60 deg    120 deg   180 deg
          │        │         │         │
         |│|     \ │ /       │         │
         |│|      \│/    '-. │ .-'     │
         '┴'       V        '┴'    ────┴────

      inverted  grasped  released
          │    ──┐ │ ┌──     │     above:
         / \   \ │ │ │ / ───┐ ┌───  atrium
        /   \   \│ │ │/    |│ │|   below:
       /     \   '─┴─'     '┴─┴'   ventricle
  - id: double-orifice
    title: "The double orifice after the clip"
    description: >-
      The mitral valve in diastole, open, from the left atrium: the surgeon's view with the aorta at the top, at
      12 o'clock. Lateral is left, medial is right. In the middle stands the clip, a narrow upright bar across the
      line where the leaflets met, at right angles to it; its upper end lies on A2, its lower end on P2. There it
      holds both leaflets together. To the left and to the right of it the leaflets open freely: two rounded
      holes, the lateral orifice between A1 and P1 and the medial orifice between A3 and P3. Blood flows through
      both. Together they are smaller than the one opening before, which is why the gradient rises.
    canvas: [68, 16]
    strokes:
      # aorta with its three cusps
      - arc: [32.25, 1.875, 3.5, 1.75, 0, 360]
      - line: [32.25, 1.875, 32.25, 3.625]
      - line: [32.25, 1.875, 29.25, 1.025]
      - line: [32.25, 1.875, 35.25, 1.025]
      # mitral annulus, straight toward the aorta
      - curve: [27.75, 4.625, 32.25, 4.625, 36.75, 4.625]
      - curve: [36.75, 4.625, 41.25, 4.625, 45.75, 5.375]
      - curve: [45.75, 5.375, 50.25, 6.125, 51.25, 8]
      - curve: [51.25, 8, 52.25, 9.875, 50.25, 11.875]
      - curve: [50.25, 11.875, 48.25, 13.875, 43.75, 14.825]
      - curve: [43.75, 14.825, 39.25, 15.775, 35.75, 15.825]
      - curve: [35.75, 15.825, 32.25, 15.875, 28.75, 15.825]
      - curve: [28.75, 15.825, 25.25, 15.775, 20.75, 14.825]
      - curve: [20.75, 14.825, 16.25, 13.875, 14.25, 11.875]
      - curve: [14.25, 11.875, 12.25, 9.875, 13.25, 8]
      - curve: [13.25, 8, 14.25, 6.125, 18.75, 5.375]
      - curve: [18.75, 5.375, 23.25, 4.625, 27.75, 4.625]
      # clip at a right angle to the coaptation line
      - line: [29.25, 7.125, 29.25, 13.375]
      - line: [35.25, 7.125, 35.25, 13.375]
      - line: [29.25, 7.125, 35.25, 7.125]
      - line: [29.25, 13.375, 35.25, 13.375]
      - line: [29.75, 7.125, 29.75, 13.375]
      - line: [34.75, 7.125, 34.75, 13.375]
      - line: [29.25, 7.375, 35.25, 7.375]
      - line: [29.25, 13.125, 35.25, 13.125]
      # lateral and medial orifice
      - curve: [28, 8.5, 29.25, 9.125, 29.25, 10.125]
      - curve: [29.25, 10.125, 29.25, 11.125, 28, 11.875]
      - curve: [28, 11.875, 26.75, 12.625, 23.5, 12.5]
      - curve: [23.5, 12.5, 20.25, 12.375, 18, 11.125]
      - curve: [18, 11.125, 15.75, 9.875, 15.75, 8.75]
      - curve: [15.75, 8.75, 15.75, 7.625, 18, 7.5]
      - curve: [18, 7.5, 20.25, 7.375, 23.5, 7.625]
      - curve: [23.5, 7.625, 26.75, 7.875, 28, 8.5]
      - curve: [36.5, 8.5, 35.25, 9.125, 35.25, 10.125]
      - curve: [35.25, 10.125, 35.25, 11.125, 36.5, 11.875]
      - curve: [36.5, 11.875, 37.75, 12.625, 41, 12.5]
      - curve: [41, 12.5, 44.25, 12.375, 46.5, 11.125]
      - curve: [46.5, 11.125, 48.75, 9.875, 48.75, 8.75]
      - curve: [48.75, 8.75, 48.75, 7.625, 46.5, 7.5]
      - curve: [46.5, 7.5, 44.25, 7.375, 41, 7.625]
      - curve: [41, 7.625, 37.75, 7.875, 36.5, 8.5]
    labels:
      - [37, 1, "aorta, 12 o'clock"]
      - [30, 10, "clip"]
      - [31, 5, "A2"]
      - [31, 14, "P2"]
      - [21, 6, "A1"]
      - [41, 6, "A3"]
      - [20, 13, "P1"]
      - [42, 13, "P3"]
      - [19, 8, "lateral"]
      - [19, 9, "orifice"]
      - [38, 8, "medial"]
      - [38, 9, "orifice"]
      - [2, 9, "lateral"]
      - [58, 9, "medial"]
    lines: |2
                    ( aorta )  at 12
                 .--'-------'--.
              .-'      A2       '-.
             /   A1    ┌─┐    A3   \
            | .------. │#│ .------. |
            | ( open ) │#│ ( open ) |
            | '------' │#│ '------' |
             \   P1    └─┘    P3   /
              '-.      P2       .-'
                 '--._______.--'
       lateral     # clip         medial
  - id: tee-views
    title: "The TEE views and what each shows"
    description: >-
      Six small pictures in two rows. The first five are echo sectors, like slices of pie with the probe at the
      top; the left atrium (LA) is next to the probe in each. First row. Four-chamber view, 0 degrees: atrial and
      ventricular septum stand upright, right atrium and ventricle (RA, RV) on the left, left atrium and ventricle
      (LA, LV) on the right, the mitral valve between them; it shows how high a point of the septum lies above the
      annulus. Short axis at the base, 30-60 degrees: the aortic valve (Ao) as a circle in the middle, the septum
      runs from it to the upper left, with the RA below; it shows anterior (toward the aorta) against posterior.
      Intercommissural view, 50-70 degrees: the valve cut along its commissures, with P3 left, A2 in the middle
      and P1 right above the LV; it shows medial against lateral. Second row. Bicaval view, about 90-110 degrees:
      the septum lies across, with a small tent; below it the RA with the inferior vena cava (IVC) on the left and
      the superior (SVC) on the right; it shows superior against inferior. LVOT or long-axis view, 120-150
      degrees: the posterior leaflet (P2) comes from the left, the anterior (A2) from the aortic side on the
      right, and they meet above the LV; it shows anterior against posterior and both leaflets, so grasping and
      insertion are watched here. The sixth is no sector: the 3D en face view, the whole valve as an oval with the
      aorta at the top, the curved coaptation line, and the clip as an upright bar across it; it shows whether the
      clip is perpendicular.
    canvas: [72, 16]
    strokes:
      # 4-chamber 0 degrees
      - line: [11.75, 1.125, 2.45, 4.625]
      - line: [11.75, 1.125, 21.05, 4.625]
      - arc: [11.75, 1.125, 11.6, 5.8, 37, 143]
      - line: [11.25, 2.625, 11.25, 6.375]
      - line: [11.75, 2.625, 11.75, 6.375]
      - line: [11.75, 4.125, 14.25, 4.875]
      - line: [18.75, 4.125, 16.25, 4.875]
      - line: [11.25, 4.375, 8.75, 5.125]
      - line: [4.25, 4.375, 6.75, 5.125]
      # base SAX 30-60 degrees
      - line: [35.75, 1.125, 26.45, 4.625]
      - line: [35.75, 1.125, 45.05, 4.625]
      - arc: [35.75, 1.125, 11.6, 5.8, 37, 143]
      - arc: [36.25, 4.625, 3, 1.5, 0, 360]
      - curve: [34.05, 3.625, 32.25, 3.025, 30.25, 3.125]
      - curve: [33.55, 3.975, 32.25, 3.525, 30.25, 3.625]
      # intercommissural 50-70 degrees
      - line: [59.75, 1.125, 50.45, 4.625]
      - line: [59.75, 1.125, 69.05, 4.625]
      - arc: [59.75, 1.125, 11.6, 5.8, 37, 143]
      - curve: [52.55, 3.875, 54.25, 4.875, 56.75, 4.625]
      - curve: [56.75, 4.625, 56.75, 3.875, 58.38, 3.825]
      - curve: [58.38, 3.825, 60, 3.775, 61.62, 3.825]
      - curve: [61.62, 3.825, 63.25, 3.875, 63.25, 4.625]
      - curve: [63.25, 4.625, 65.75, 4.875, 67.45, 3.875]
      # bicaval 90-110 degrees
      - line: [11.75, 9.125, 2.45, 12.625]
      - line: [11.75, 9.125, 21.05, 12.625]
      - arc: [11.75, 9.125, 11.6, 5.8, 37, 143]
      - line: [3.25, 12.375, 11.25, 12.375]
      - line: [11.25, 12.375, 13.25, 11.375]
      - line: [13.25, 11.375, 15.25, 12.375]
      - line: [15.25, 12.375, 20.25, 12.375]
      # LVOT 120-150 degrees
      - line: [35.75, 9.125, 26.45, 12.625]
      - line: [35.75, 9.125, 45.05, 12.625]
      - arc: [35.75, 9.125, 11.6, 5.8, 37, 143]
      - curve: [28.75, 11.725, 31.75, 11.875, 34.95, 13.625]
      - curve: [38.75, 11.725, 37.25, 12.375, 35.75, 13.625]
      - curve: [38.75, 11.725, 41.75, 11.125, 43.75, 11.875]
      # 3D en face
      - arc: [60.25, 12.525, 10, 2.3, 0, 360]
      - curve: [53.25, 11.875, 54.75, 12.875, 57.5, 13]
      - curve: [57.5, 13, 60.25, 13.125, 63, 13]
      - curve: [63, 13, 65.75, 12.875, 67.25, 11.875]
      - line: [60, 11.625, 60, 14.125]
      - line: [60.5, 11.625, 60.5, 14.125]
      - line: [60, 11.875, 60, 14.375]
    labels:
      - [6, 0, "4-chamber 0°"]
      - [2, 7, "height over annulus"]
      - [14, 3, "LA"]
      - [8, 3, "RA"]
      - [14, 5, "LV"]
      - [8, 5, "RV"]
      - [28, 0, "base SAX 30-60°"]
      - [26, 7, "posterior - anterior"]
      - [35, 2, "LA"]
      - [36, 4, "Ao"]
      - [30, 4, "RA"]
      - [48, 0, "intercommissural 50-70°"]
      - [52, 7, "medial - lateral"]
      - [59, 2, "LA"]
      - [55, 5, "P3"]
      - [59, 4, "A2"]
      - [64, 5, "P1"]
      - [59, 6, "LV"]
      - [4, 8, "bicaval 90-110°"]
      - [2, 15, "inferior - superior"]
      - [11, 10, "LA"]
      - [6, 13, "IVC  RA  SVC"]
      - [29, 8, "LVOT 120-150°"]
      - [26, 15, "both leaflets: grasp"]
      - [35, 10, "LA"]
      - [35, 14, "LV"]
      - [41, 12, "Ao"]
      - [31, 13, "P2"]
      - [38, 13, "A2"]
      - [55, 8, "3D en face"]
      - [51, 15, "clip perpendicular"]
      - [60, 9, "Ao"]
    lines: |
      TEE, deg. 0   30  60  90  120 150 180
      4-chamber │
        height above the annular plane
      base SAX      ├───┤
        anterior - posterior on the septum
      intercommiss.    ├─┤
        medial - lateral on the valve
      bicaval               ├──┤
        superior - inferior on the septum
      LVOT                      ├───┤
        both leaflets: grasp and insertion
      3D en face: arms perpendicular?
  - id: coaptation
    title: "Coaptation depth and length, and the flail gap"
    description: >-
      Two side views of the mitral valve in systole, as the LVOT view cuts it: the left atrium above, the left
      ventricle below, the posterior leaflet on the left, the anterior leaflet on the right. A dashed level line
      is the annular plane. Left picture, a closed valve: both leaflets come down from the annulus, meet well
      below it and then run down side by side for a short way; chordae go on from their ends. An upright measure
      from the annular plane down to the point where the leaflets first meet is the coaptation depth; EVEREST
      asked for less than 11 mm. A second measure along the stretch where they touch is the coaptation length;
      EVEREST asked for at least 2 mm. Right picture, a flail posterior leaflet: its chordae are torn, and its tip
      stands up in the left atrium, above the annular plane, while the anterior leaflet stays below. A torn chord
      lies loose in the ventricle. The leaflets no longer meet. An upright measure from the flail tip down to the
      anterior leaflet is the flail gap; EVEREST asked for less than 10 mm. The flail width, less than 15 mm, runs
      along the valve, out of this picture.
    canvas: [72, 16]
    strokes:
      # closed valve: annular plane, leaflets, chordae
      - line: [4.25, 3.125, 5.75, 3.125]
      - line: [7.25, 3.125, 8.75, 3.125]
      - line: [10.25, 3.125, 11.75, 3.125]
      - line: [13.25, 3.125, 14.75, 3.125]
      - line: [16.25, 3.125, 17.75, 3.125]
      - line: [19.25, 3.125, 20.75, 3.125]
      - line: [22.25, 3.125, 23.75, 3.125]
      - line: [25.25, 3.125, 26.75, 3.125]
      - line: [28.25, 3.125, 29.75, 3.125]
      - line: [31.25, 3.125, 32.25, 3.125]
      - curve: [3.25, 3.125, 8.25, 3.375, 11.25, 4.5]
      - curve: [11.25, 4.5, 14.25, 5.625, 17.25, 9.125]
      - curve: [33.25, 3.125, 28.25, 3.375, 25.25, 4.5]
      - curve: [25.25, 4.5, 22.25, 5.625, 19.25, 9.125]
      - curve: [3.25, 3.375, 8.25, 3.625, 11.25, 4.75]
      - curve: [11.25, 4.75, 14.25, 5.875, 17.25, 9.375]
      - curve: [33.25, 3.375, 28.25, 3.625, 25.25, 4.75]
      - curve: [25.25, 4.75, 22.25, 5.875, 19.25, 9.375]
      - line: [17.25, 9.125, 17.25, 11.625]
      - line: [17.75, 9.375, 17.75, 11.625]
      - line: [19.25, 9.125, 19.25, 11.625]
      - line: [18.75, 9.375, 18.75, 11.625]
      - line: [17.25, 11.625, 12.25, 15.125]
      - line: [19.25, 11.625, 24.25, 15.125]
      - line: [17.25, 11.625, 14.75, 15.125]
      - line: [19.25, 11.625, 21.75, 15.125]
      # depth and length
      - line: [18.25, 3.375, 18.25, 8.375]
      - line: [17.25, 3.375, 19.25, 3.375]
      - line: [17.25, 8.375, 19.25, 8.375]
      - line: [23.25, 9.125, 23.25, 11.625]
      - line: [22.25, 9.125, 24.25, 9.125]
      - line: [22.25, 11.625, 24.25, 11.625]
      # flail posterior leaflet
      - line: [41.25, 6.125, 42.75, 6.125]
      - line: [44.25, 6.125, 45.75, 6.125]
      - line: [47.25, 6.125, 48.75, 6.125]
      - line: [50.25, 6.125, 51.75, 6.125]
      - line: [53.25, 6.125, 54.75, 6.125]
      - line: [56.25, 6.125, 57.75, 6.125]
      - line: [59.25, 6.125, 60.75, 6.125]
      - line: [62.25, 6.125, 63.75, 6.125]
      - line: [65.25, 6.125, 66.75, 6.125]
      - line: [68.25, 6.125, 69.25, 6.125]
      - curve: [39.75, 6.125, 45.25, 7.125, 47.75, 6.625]
      - curve: [47.75, 6.625, 50.25, 6.125, 52.25, 2.625]
      - curve: [70.25, 6.125, 65.25, 6.625, 62.75, 7.375]
      - curve: [62.75, 7.375, 60.25, 8.125, 54.75, 10.125]
      - curve: [39.75, 6.375, 45.25, 7.375, 47.75, 6.875]
      - curve: [47.75, 6.875, 50.25, 6.375, 52.25, 2.875]
      - curve: [70.25, 6.375, 65.25, 6.875, 62.75, 7.625]
      - curve: [62.75, 7.625, 60.25, 8.375, 54.75, 10.375]
      - curve: [52.25, 2.625, 51.95, 1.625, 51.1, 1.875]
      - curve: [51.1, 1.875, 50.25, 2.125, 49.25, 1.525]
      - line: [54.75, 10.375, 53.25, 14.125]
      - line: [54.75, 10.375, 56.25, 14.125]
      - line: [44.25, 13.125, 46.25, 11.625]
      - curve: [46.25, 11.625, 46.75, 10.875, 46.25, 10.75]
      - curve: [46.25, 10.75, 45.75, 10.625, 46.75, 10.125]
      - line: [54.75, 2.875, 54.75, 9.625]
      - line: [53.75, 2.875, 55.75, 2.875]
      - line: [53.75, 9.625, 55.75, 9.625]
    labels:
      - [12, 0, "closed valve"]
      - [1, 1, "left atrium"]
      - [1, 2, "annular plane"]
      - [13, 4, "depth"]
      - [19, 4, "<11 mm"]
      - [25, 9, "length"]
      - [25, 10, "≥2 mm"]
      - [1, 14, "ventricle"]
      - [1, 6, "posterior"]
      - [26, 6, "anterior"]
      - [43, 0, "flail posterior leaflet"]
      - [56, 4, "flail gap"]
      - [56, 5, "<10 mm"]
      - [62, 9, "anterior"]
      - [38, 8, "posterior"]
      - [47, 13, "torn"]
      - [47, 14, "chord"]
    lines: |
      closed valve         flail leaflet
      annular plane             .- ┬
      \ - - - -┬- - - - /       |  │ gap
       '.      │      .'       /   │ <10 mm
         '.  depth  .'    -._.' -│- - - - _.
           \<11 mm /               │   .-'
            \  │  /      posterior │ .'
             '.┴.'                 ┴.'
               │  ┐ length         /\
               │  │ >=2 mm  ,     /  \
               │  ┘         '    /    \
             / | \        torn chord
  - id: septal-puncture
    title: "The septal puncture: where and how high"
    description: >-
      Two TEE views of the same puncture, the left atrium (LA) at the top in both. Left picture, bicaval view,
      about 90-110 degrees: the atrial septum runs across between the left atrium above and the right atrium (RA)
      below; the inferior vena cava (IVC) opens from the left, the superior vena cava (SVC) from the right, so
      left is inferior and right is superior. The thin stretch in the middle of the septum is the fossa ovalis.
      The needle comes out of the IVC, runs through the right atrium and lifts the septum into a small tent on the
      superior side of the fossa. Most texts puncture superior and posterior; posterior cannot be seen here, it
      shows on the short axis at the base. Right picture, four-chamber view, 0 degrees: the septum stands upright
      on the left, the dashed level line is the plane of the mitral annulus, with the two mitral leaflets hanging
      below it into the left ventricle (LV). The needle crosses the septum from the right atrium high above the
      line, and an upright measure beside it runs from the puncture down to the annular plane: more than 4 cm in
      primary MR, about 4 cm in secondary MR.
    canvas: [72, 16]
    strokes:
      # bicaval view: left atrium, septum, right atrium with both venae cavae
      - curve: [3.25, 6.125, 3.25, 2.125, 6.75, 1.875]
      - curve: [6.75, 1.875, 10.25, 1.625, 13.75, 1.625]
      - curve: [13.75, 1.625, 17.25, 1.625, 21.25, 1.625]
      - curve: [21.25, 1.625, 25.25, 1.625, 28.75, 1.875]
      - curve: [28.75, 1.875, 32.25, 2.125, 32.25, 6.125]
      - line: [3.25, 6.125, 11.25, 6.625]
      - line: [3.25, 6.375, 11.25, 6.875]
      - line: [24.75, 6.875, 32.25, 6.375]
      - line: [24.75, 6.625, 32.25, 6.125]
      - curve: [11.25, 6.775, 15.25, 6.875, 18.25, 6.625]
      - line: [18.25, 6.625, 20.75, 4.875]
      - line: [20.75, 4.875, 22.75, 6.625]
      - line: [22.75, 6.625, 24.75, 6.775]
      - curve: [3.25, 6.375, 1.75, 7.125, 0.25, 7.625]
      - curve: [0.25, 10.875, 3.25, 11.125, 4.25, 11.625]
      - curve: [4.25, 11.625, 5.25, 12.125, 7.75, 13.25]
      - curve: [7.75, 13.25, 10.25, 14.375, 14.25, 14.375]
      - curve: [14.25, 14.375, 18.25, 14.375, 22.25, 14.375]
      - curve: [22.25, 14.375, 26.25, 14.375, 28.25, 13.25]
      - curve: [28.25, 13.25, 30.25, 12.125, 31.25, 11.5]
      - curve: [31.25, 11.5, 32.25, 10.875, 35.25, 10.625]
      - curve: [32.25, 6.375, 33.75, 7.125, 35.25, 7.375]
      # needle from the inferior vena cava
      - curve: [0.25, 9.625, 8.25, 10.125, 12.75, 9.75]
      - curve: [12.75, 9.75, 17.25, 9.375, 20.25, 5.625]
      - curve: [0.75, 9.625, 8.75, 10.125, 13.25, 9.75]
      - curve: [13.25, 9.75, 17.75, 9.375, 20.75, 5.625]
      - curve: [0.25, 9.875, 8.25, 10.375, 12.75, 10]
      - curve: [12.75, 10, 17.25, 9.625, 20.25, 5.875]
      # four-chamber view: septum, annular plane, mitral leaflets
      - curve: [46.25, 1.625, 51.25, 1.025, 54.25, 1.075]
      - curve: [54.25, 1.075, 57.25, 1.125, 62.25, 1.125]
      - curve: [62.25, 1.125, 67.25, 1.125, 69.25, 2.125]
      - curve: [69.25, 2.125, 71.25, 3.125, 71.25, 4.875]
      - curve: [71.25, 4.875, 71.25, 6.625, 69.25, 10.125]
      - line: [46.25, 1.625, 46.25, 3.875]
      - line: [47.25, 1.625, 47.25, 3.875]
      - line: [46.25, 4.875, 46.25, 14.625]
      - line: [47.25, 4.875, 47.25, 14.625]
      - line: [48.25, 10.125, 49.75, 10.125]
      - line: [51.25, 10.125, 52.75, 10.125]
      - line: [54.25, 10.125, 55.75, 10.125]
      - line: [57.25, 10.125, 58.75, 10.125]
      - line: [60.25, 10.125, 61.75, 10.125]
      - line: [63.25, 10.125, 64.75, 10.125]
      - line: [66.25, 10.125, 67.75, 10.125]
      - curve: [47.25, 10.125, 52.25, 10.375, 56.75, 12.625]
      - curve: [69.25, 10.125, 64.25, 10.375, 59.25, 12.625]
      - curve: [47.25, 10.375, 52.25, 10.625, 56.75, 12.875]
      - curve: [69.25, 10.375, 64.25, 10.625, 59.25, 12.875]
      - curve: [69.25, 10.125, 71.75, 12.625, 70.25, 14.625]
      # needle and height
      - curve: [37.25, 7.375, 41.25, 5.125, 44.25, 4.75]
      - curve: [44.25, 4.75, 47.25, 4.375, 50.75, 4.275]
      - curve: [37.75, 7.375, 41.75, 5.125, 44.75, 4.75]
      - curve: [44.75, 4.75, 47.75, 4.375, 51.25, 4.275]
      - curve: [37.25, 7.625, 41.25, 5.375, 44.25, 5]
      - curve: [44.25, 5, 47.25, 4.625, 50.75, 4.525]
      - line: [52.75, 4.375, 52.75, 9.875]
      - line: [51.75, 4.375, 53.75, 4.375]
      - line: [51.75, 9.875, 53.75, 9.875]
    labels:
      - [6, 0, "bicaval view 90-110°"]
      - [16, 3, "LA"]
      - [16, 11, "RA"]
      - [9, 10, "needle"]
      - [1, 8, "IVC"]
      - [31, 8, "SVC"]
      - [0, 15, "inferior"]
      - [27, 15, "superior"]
      - [24, 5, "tent"]
      - [43, 0, "4-chamber view 0°"]
      - [62, 3, "LA"]
      - [56, 14, "LV"]
      - [40, 3, "RA"]
      - [54, 6, ">4 cm primary"]
      - [54, 7, "~4 cm secondary"]
      - [56, 9, "annular plane"]
    lines: |
      bicaval 90-110 deg  4-chamber 0 deg
       ┌─────────────┐       ││┌───────────┐
       │     LA      │       ││     LA     │
       │             │    RA ││            │
       │      ┌─┐    │   #########┬        │
      ─┴──────┘#└────┴─      ││   │ >4 cm  │
      IVC      #    SVC      ││   │ primary│
      ##########             ││   │ ~4 cm  │
      ──┐ needle    ┌──      ││   │ second.│
        │    RA     │        ││- -┴- - - - ┤
        └───────────┘        ││annular plane
      inferior superior      ││'-.   LV .-'
  # For visitors: at most 38 columns by 9 rows, plain words only.
  - id: visit-heart
    title: "The four rooms of the heart"
    description: >-
      The heart cut open, as if you face the person: the right side of the heart is on the left of the picture. A
      wall runs down the middle. Each side has an upper room and a lower room, with a valve between them that is
      drawn as two flaps pointing down. An arrow points at the valve on the left side of the heart: the mitral
      valve. Blood goes from the upper rooms through the valves down to the lower rooms.
    canvas: [38, 9]
    strokes:
      - arc: [14, 5, 13.5, 3.9, 0, 360]
      - line: [13.75, 1.125, 13.75, 8.875]
      - line: [14.25, 1.125, 14.25, 8.875]
      # the valve of the right side
      - line: [0.5, 4.625, 4.75, 4.625]
      - line: [4.75, 4.625, 6.75, 5.625]
      - line: [7.75, 5.625, 9.75, 4.625]
      - line: [9.75, 4.625, 13.75, 4.625]
      # the mitral valve
      - line: [14.25, 4.625, 18.25, 4.625]
      - line: [18.25, 4.625, 20.25, 5.625]
      - line: [21.25, 5.625, 23.25, 4.625]
      - line: [23.25, 4.625, 27.5, 4.625]
      # the arrow to it
      - line: [23.75, 5.375, 30.5, 5.375]
      - line: [23.75, 5.375, 24.75, 5.125]
      - line: [23.75, 5.375, 24.75, 5.875]
    labels:
      - [2, 0, "right side"]
      - [17, 0, "left side"]
      - [3, 3, "upper room"]
      - [15, 3, "upper room"]
      - [3, 6, "lower room"]
      - [15, 6, "lower room"]
      - [31, 5, "mitral"]
      - [31, 6, "valve"]
    lines: |2
         right side    left side
       ┌────────────┬────────────┐
       │ upper room │ upper room │
       │            │            │
       ├────\  /────┼────\  /────┤
       │     \/     │     \/<------ mitral
       │ lower room │ lower room │  valve
       │            │            │
       └────────────┴────────────┘
  - id: visit-leak
    title: "A leak, while the heart squeezes"
    description: >-
      The left side of the heart, with the upper room above and the lower room below. The lower room squeezes.
      Most of the blood goes out on the right, along an arrow to the body. The two flaps of the mitral valve do
      not meet. Through the gap between them a second arrow goes up the wrong way, into the upper room: the leak.
    canvas: [38, 9]
    strokes:
      - line: [0.5, 0.375, 18.5, 0.375]
      - line: [0.5, 0.375, 0.5, 8.625]
      - line: [0.5, 8.625, 23.5, 8.625]
      - line: [18.5, 0.375, 18.5, 6.125]
      - line: [18.5, 6.125, 23.5, 6.125]
      # flaps with a gap
      - line: [0.5, 4.375, 5.25, 4.375]
      - line: [5.25, 4.375, 7.75, 5.375]
      - line: [18.5, 4.375, 13.75, 4.375]
      - line: [13.75, 4.375, 11.25, 5.375]
      # the leak
      - line: [9.5, 6.125, 9.5, 2.125]
      - line: [9.5, 2.125, 8, 3.125]
      - line: [9.5, 2.125, 11, 3.125]
      # to the body
      - line: [17.5, 7.375, 25.5, 7.375]
      - line: [25.5, 7.375, 24, 6.875]
      - line: [25.5, 7.375, 24, 7.875]
    labels:
      - [5, 1, "upper room"]
      - [11, 3, "leak"]
      - [20, 4, "mitral valve"]
      - [5, 7, "lower room"]
      - [27, 7, "to the body"]
    lines: |2
       ┌────────────────┐
       │   upper room   │
       │       ^        │
       │       │ leak   │
       ├────\  │  /─────┤ mitral valve
       │     \ │ /      │
       │       │        └────
       │   lower room   ------> to the body
       └─────────────────────
  - id: visit-clip
    title: "The clip closes the gap"
    description: >-
      The mitral valve seen from above, twice, while the heart squeezes. Left, before the clip: two flaps, one
      above and one below, and a gap between their edges through which blood leaks. Right, with the clip: the clip
      is a small bar across the middle of the edges. It holds the flaps together, and the gap is closed. When the
      heart fills, blood goes past the clip on both sides.
    canvas: [38, 9]
    strokes:
      - arc: [8.5, 4.5, 8, 3.375, 0, 360]
      - arc: [8.5, 4.5, 5.25, 0.875, 0, 360]
      - line: [0.5, 4.5, 3.25, 4.5]
      - line: [13.75, 4.5, 16.5, 4.5]
      - arc: [29, 4.5, 8, 3.375, 0, 360]
      - line: [21, 4.5, 27.75, 4.5]
      - line: [30.25, 4.5, 37, 4.5]
      # the clip
      - line: [27.75, 3.125, 27.75, 5.875]
      - line: [28.25, 3.125, 28.25, 5.875]
      - line: [29.75, 3.125, 29.75, 5.875]
      - line: [30.25, 3.125, 30.25, 5.875]
      - line: [27.75, 3.125, 30.25, 3.125]
      - line: [27.75, 5.875, 30.25, 5.875]
    labels:
      - [5, 0, "before"]
      - [23, 0, "with the clip"]
      - [7, 2, "flap"]
      - [7, 4, "gap"]
      - [7, 6, "flap"]
      - [23, 3, "flap"]
      - [23, 5, "flap"]
      - [27, 8, "clip"]
    lines: |2
           before         with the clip
         .---------.       .---------.
        /   flap    \     /   flap    \
       |  .-------.  |   |     ┌─┐     |
       |  (  gap  )  |   |-----│#│-----|
       |  '-------'  |   |     └─┘     |
        \   flap    /     \   flap    /
         '---------'       '---------'
                             # clip
  - id: visit-way
    title: "The way through the vein"
    description: >-
      The way of the tube, with six places numbered. 1, at the bottom: the groin, where the tube goes in. 2: the
      big vein, which runs straight up to the heart. 3: the upper room on the right side of the heart; there the
      tube bends. 4: the thin wall between the upper rooms; the tube goes through it. 5: the upper room on the
      left side; there the tube bends down. 6: the mitral valve, where the clip is placed.
    canvas: [38, 9]
    strokes:
      # right side with the big vein
      - line: [0.5, 0.375, 10.5, 0.375]
      - line: [0.5, 0.375, 0.5, 3.625]
      - line: [0.5, 3.625, 2.25, 4.375]
      - line: [2.25, 4.375, 2.25, 8.875]
      - line: [6.25, 8.875, 6.25, 4.125]
      - line: [6.25, 4.125, 8, 4.125]
      - line: [10.5, 4.125, 9, 4.875]
      - line: [10.5, 0.375, 10.5, 1.875]
      - line: [10.5, 3.125, 10.5, 7.625]
      - line: [6.25, 7.625, 10.5, 7.625]
      # left side with the mitral valve
      - line: [11.5, 0.375, 22.5, 0.375]
      - line: [11.5, 0.375, 11.5, 1.875]
      - line: [11.5, 3.125, 11.5, 7.625]
      - line: [11.5, 7.625, 22.5, 7.625]
      - line: [22.5, 0.375, 22.5, 7.625]
      - line: [11.5, 4.125, 13.75, 4.125]
      - line: [13.75, 4.125, 15.75, 5.375]
      - line: [22.5, 4.125, 20.25, 4.125]
      - line: [20.25, 4.125, 18.25, 5.375]
      # the tube
      - line: [4, 8.875, 4, 3.375]
      - line: [4.5, 8.875, 4.5, 3.375]
      - curve: [4, 3.375, 4, 2.375, 7, 2.375]
      - curve: [4.5, 3.375, 4.5, 2.625, 7, 2.625]
      - line: [7, 2.375, 14, 2.375]
      - line: [7, 2.625, 14, 2.625]
      - curve: [14, 2.375, 17.25, 2.375, 17.25, 4.375]
      - curve: [14, 2.625, 16.75, 2.625, 16.75, 4.375]
      - line: [16.75, 4.375, 16.75, 5.125]
      - line: [17.25, 4.375, 17.25, 5.125]
    labels:
      - [0, 8, "1"]
      - [0, 6, "2"]
      - [3, 1, "3"]
      - [12, 1, "4"]
      - [18, 1, "5"]
      - [17, 6, "6"]
      - [24, 0, "1 groin"]
      - [24, 1, "2 big vein"]
      - [24, 2, "3 right room"]
      - [24, 3, "4 thin wall"]
      - [24, 4, "5 left room"]
      - [24, 5, "6 mitral"]
      - [26, 6, "valve"]
    lines: |2
      ┌─────────┐┌─────────┐  1 groin
      │   3     ││     5   │  2 big vein
      │  #######4#####     │  3 right room
      └┐ # ┌─\/─┤├─\ # /───┤  4 thin wall
       │ # │    ││  \#/    │  5 left room
       │2# │    ││   6     │  6 mitral
       │ # ├────┘└─────────┘    valve
       │ # │
      1│ # │                  # tube

"""###
            ]),
        BundledFile(
            path: "glossary.yaml",
            parts: [
###"""
# The words of the field that a reader may look up, each with its long form.
terms:
  - id: a1-a3
    term: "A1, A2, A3 (anterior leaflet segments)"
    meaning: >-
      The lateral, middle and medial third of the anterior mitral leaflet. A1 lies on the side of the left
      atrial appendage, A3 on the side of the septum.
  - id: act
    term: "ACT (activated clotting time)"
    meaning: >-
      Bedside blood test, in seconds, that tells how strongly heparin is working. M-TEER teams keep it above
      250 s.
    sources: [Pregowski2020]
  - id: afterload-mismatch
    term: "Afterload mismatch"
    meaning: >-
      Early fall in left ventricular function once the leak is closed. The ventricle has lost its low-pressure
      way out into the atrium.
  - id: afmr
    term: "AFMR (atrial functional mitral regurgitation)"
    meaning: >-
      Secondary leak from a dilated left atrium and annulus while the left ventricle is near normal. Most of
      these patients have atrial fibrillation or HFpEF (heart failure with preserved ejection fraction).
    sources: [HerzMed-AFMR]
  - id: aki
    term: "AKI (acute kidney injury)"
    meaning: "Rapid loss of kidney function, in stages 1 to 3."
  - id: alfieri-stitch
    term: "Alfieri stitch (surgical edge-to-edge repair)"
    meaning: >-
      Surgical suture that ties the free edges of the two mitral leaflets together. The clip copies it from
      inside a catheter.
  - id: annulus
    term: "Annulus (mitral annulus)"
    meaning: "Ring of fibrous tissue at the base of the mitral valve; both leaflets are attached to it."
  - id: aorta-hugger
    term: "Aorta hugger"
    meaning: >-
      A device path too far anterior, along the aorta, after a low or an anterior septal puncture. The clip then
      takes the anterior leaflet unevenly.
    sources: [Sorajja-TK]
  - id: ap-diameter
    term: "AP diameter (anteroposterior diameter)"
    meaning: "Width of the mitral annulus from front to back."
  - id: arm-angle
    term: "Arm angle"
    meaning: >-
      The angle between the two clip arms. Teams name five positions: closed, 60°, 120°, 180° and inverted.
  - id: barlow-disease
    term: "Barlow disease"
    meaning: "Degenerative disease with thick, long, billowing leaflets; many segments prolapse."
  - id: bicaval-view
    term: "Bicaval view"
    meaning: >-
      TEE plane through the superior and the inferior vena cava. On the atrial septum it shows superior
      against inferior.
    sources: [Sorajja-TK]
  - id: bnp
    term: "BNP, NT-proBNP (natriuretic peptides)"
    meaning: "Hormones measured in blood; they rise when the pressure in the heart chambers is high."
  - id: cds
    term: "CDS (clip delivery system)"
    meaning: "The catheter inside the guide that carries the clip, steers it, opens it and releases it."
  - id: cga
    term: "CGA (controlled gripper actuation)"
    meaning: >-
      On the G4 clip each gripper can be raised and lowered alone, so the team can grasp or recheck one leaflet
      at a time.
    sources: [Nishiura2024]
  - id: carpentier-class
    term: "Carpentier class"
    meaning: >-
      Sorts a leak by leaflet motion: I normal, II excessive, IIIa restricted in systole and diastole, IIIb
      restricted in systole.
    sources: [ACC-ECDP2020]
  - id: chordae-tendineae
    term: "Chordae tendineae"
    meaning: "Thin cords from the papillary muscles to the leaflet edges, which keep the leaflets from turning over into the atrium."
  - id: cleft
    term: "Cleft"
    meaning: "A gap that divides a leaflet from its free edge toward the annulus."
  - id: coaptation-depth
    term: "Coaptation depth"
    meaning: >-
      How far below the plane of the annulus the two leaflets meet. EVEREST asked for less than 11 mm.
    sources: [Tamburino2010]
  - id: coaptation-length
    term: "Coaptation length"
    meaning: >-
      The height over which the closed leaflets lie against each other. EVEREST asked for at least 2 mm.
    sources: [Tamburino2010]
  - id: coapt
    term: "COAPT (trial)"
    meaning: >-
      Randomized trial in the United States and Canada: clip plus drugs against drugs alone in 614 patients with
      secondary MR.
    sources: [Stone2018, CRC2019]
  - id: commissure
    term: "Commissure"
    meaning: "Either corner of the valve, where the anterior and the posterior leaflet join."
  - id: co
    term: "CO, CI (cardiac output, cardiac index)"
    meaning: >-
      Cardiac output is the blood that the heart pumps forward in liters per minute; cardiac index divides it by
      body surface area.
  - id: crt
    term: "CRT (cardiac resynchronization therapy)"
    meaning: "Pacing of both ventricular walls at once, so that they contract together again."
  - id: cw-doppler
    term: "CW Doppler (continuous-wave Doppler)"
    meaning: "The Doppler mode for high velocities; the mean gradient across the valve is read from it."
  - id: dapt
    term: "DAPT, SAPT (dual or single antiplatelet therapy)"
    meaning: "DAPT is two antiplatelet drugs taken together, SAPT is one alone."
  - id: dmr
    term: "DMR (degenerative mitral regurgitation), primary MR"
    meaning: "A leak because the valve itself is damaged, for example by prolapse or flail."
  - id: doac
    term: "DOAC, OAC (direct oral anticoagulant, oral anticoagulant)"
    meaning: "OAC is any anticoagulant tablet, warfarin included; DOAC is one of the direct kind, such as apixaban."
  - id: double-orifice
    term: "Double orifice"
    meaning: "The two smaller openings that remain on either side of the clip."
  - id: eoa
    term: "EOA (effective orifice area)"
    meaning: >-
      The area that forward flow through the valve really has, in cm². After repair MVARC asks for at least
      1.5 cm².
    sources: [KharsaEd2026]
  - id: eroa
    term: "EROA (effective regurgitant orifice area)"
    meaning: >-
      The size, in cm², of the hole through which blood leaks back. The ASE grid calls 0.40 cm² and more severe;
      less can be severe in secondary MR.
    sources: [AccessAnes-ASE2017]
  - id: euroscore-ii
    term: "EuroSCORE II"
    meaning: "European calculator for the risk of dying from a heart operation."
  - id: everest-ii
    term: "EVEREST II (trial)"
    meaning: "First randomized comparison of the clip with mitral valve surgery, in 279 patients."
    sources: [Feldman2011, JAMS-summary]
  - id: expand
    term: "EXPAND, EXPAND G4 (registries)"
    meaning: >-
      Registries kept after approval: EXPAND for the third clip generation, EXPAND G4 for the fourth.
    sources: [AschEXPAND2021]
  - id: figure-of-eight-suture
    term: "Figure-of-eight suture"
    meaning: "Stitch through the skin, looped over the puncture of the vein, that stops the bleeding."
  - id: flail
    term: "Flail"
    meaning: "Leaflet segment with ruptured chordae, so that its tip turns up into the left atrium in systole."
  - id: flail-gap
    term: "Flail gap, flail width"
    meaning: >-
      Gap is the vertical distance from the flail tip to the other leaflet; width is how long the flail piece is
      along the valve. EVEREST asked for a gap below 10 mm and a width below 15 mm.
    sources: [Tamburino2010]
  - id: fluoroscopy
    term: "Fluoroscopy"
    meaning: "X-ray imaging shown live."
  - id: fmr
    term: "FMR (functional mitral regurgitation), secondary MR"
    meaning: "A leak through a near-normal valve that the ventricle or the atrium pulls or stretches apart."
  - id: forward-stroke-volume
    term: "Forward stroke volume"
    meaning: "The blood that reaches the aorta in one beat: the whole stroke volume less what leaks back."
  - id: fossa-ovalis
    term: "Fossa ovalis"
    meaning: "The thin central part of the atrial septum; the transseptal needle crosses here."
  - id: french-f
    term: "French (F)"
    meaning: >-
      Unit of catheter size: 3 F make 1 mm of outer diameter. The guide is quoted as 22F and as 24F.
    sources: [Hart2017, Paukovitsch2021]
  - id: g4
    term: "G4 (fourth-generation MitraClip)"
    meaning: "The clip generation in four sizes, NT, NTW, XT and XTW, with grippers that move one by one."
    sources: [Abbott2020]
  - id: gdmt
    term: "GDMT (guideline-directed medical therapy)"
    meaning: "The drugs for heart failure that guidelines recommend, raised to the highest dose the patient tolerates."
  - id: gripper
    term: "Gripper"
    meaning: "Barbed flap above each clip arm; lowered, it presses the leaflet onto the arm."
  - id: heart-team
    term: "Heart team"
    meaning: >-
      The people who choose the treatment together: interventionalist, imaging cardiologist, cardiac surgeon,
      anesthesiologist and heart failure specialist at the least.
    sources: [AbbottHCP-FAQ]
  - id: iasd
    term: "iASD (iatrogenic atrial septal defect)"
    meaning: "The hole that the guide leaves in the atrial septum."
  - id: ice
    term: "ICE (intracardiac echocardiography)"
    meaning: "Heart ultrasound whose probe is a catheter in a cardiac chamber instead of a probe in the esophagus."
  - id: inverted-arms
    term: "Inverted arms"
    meaning: "Clip arms folded back beyond 180°, so that the clip leaves the ventricle without catching chordae."
  - id: ifu
    term: "IFU (instructions for use)"
    meaning: "The manufacturer's own instructions for a device; the current edition decides every device step."
  - id: intercommissural-view
    term: "Intercommissural view"
    meaning: "TEE plane at 50-70° that shows where a device lies between medial and lateral."
    sources: [EACVI-TB]
  - id: kccq
    term: "KCCQ (Kansas City Cardiomyopathy Questionnaire)"
    meaning: "Questionnaire on life with heart failure, scored from 0 to 100; higher is better."
  - id: laa
    term: "LAA (left atrial appendage)"
    meaning: "Pouch of the left atrium in which clots form."
  - id: lap
    term: "LAP (left atrial pressure)"
    meaning: "Pressure in the left atrium in mmHg, read as a mean and as the height of the v-wave."
  - id: leaflet-insertion
    term: "Leaflet insertion"
    meaning: "The length of leaflet that arm and gripper hold between them; both leaflets must be checked."
  - id: lock-line
    term: "Lock line"
    meaning: "Line in the delivery system that unlocks and locks the clip arms until the clip is released."
  - id: lupv
    term: "LUPV (left upper pulmonary vein)"
    meaning: "The vein in which the stiff wire is parked after the puncture, and in which flow is measured."
  - id: lvedp
    term: "LVEDP (left ventricular end-diastolic pressure)"
    meaning: "Filling pressure of the left ventricle at the end of diastole, right before contraction."
  - id: lvedv
    term: "LVEDV, LVESD (left ventricular size)"
    meaning: >-
      LVEDV is the volume of the left ventricle when it is full (end-diastolic); LVESD is its diameter when it is
      smallest (end-systolic).
  - id: lvef
    term: "LVEF (left ventricular ejection fraction)"
    meaning: "The share of its filled volume that the left ventricle ejects with one beat."
  - id: lvot-view
    term: "LVOT view (left ventricular outflow tract, long axis)"
    meaning: >-
      TEE plane at 120-150° that shows anterior against posterior and both leaflets. Grasping is watched here.
    sources: [EACVI-TB]
  - id: m-teer
    term: "M-TEER (mitral transcatheter edge-to-edge repair)"
    meaning: "Joining the two mitral leaflets at the leak with a clip that a catheter brings through a vein."
  - id: mac
    term: "MAC (mitral annular calcification)"
    meaning: "Calcium in the ring of the mitral valve."
  - id: mean-gradient
    term: "Mean gradient"
    meaning: >-
      The average pressure difference from left atrium to left ventricle in diastole, in mmHg. It rises with heart
      rate and flow.
  - id: mitra-fr
    term: "MITRA-FR (trial)"
    meaning: "French randomized trial of the clip in secondary MR; at one year it found no difference, nor at two."
    sources: [Obadia2018, PCR-MITRAFR]
  - id: mva
    term: "MVA (mitral valve area)"
    meaning: "Area of the open mitral valve in cm²; 4 to 5 cm² is normal."
    sources: [AccessAnes-ASE2017]
  - id: mvarc
    term: "MVARC (Mitral Valve Academic Research Consortium)"
    meaning: "Academic group whose definitions of end points the mitral trials share."
    sources: [MVARC]
  - id: nyha-class
    term: "NYHA class (New York Heart Association)"
    meaning: >-
      Symptoms in four steps: I no limitation, II on ordinary effort, III on less than ordinary effort, IV at rest.
  - id: p1-p3
    term: "P1, P2, P3 (posterior leaflet scallops)"
    meaning: "The lateral, middle and medial scallop of the posterior mitral leaflet, facing A1, A2 and A3."
  - id: pascal
    term: "PASCAL (device)"
    meaning: "An edge-to-edge device other than the MitraClip; it has a spacer in its center."
  - id: pasp
    term: "PASP (pulmonary artery systolic pressure)"
    meaning: "Peak pressure in the pulmonary artery, in mmHg."
  - id: perpendicularity
    term: "Perpendicularity"
    meaning: "Clip arms at a right angle to the line where the leaflets meet; the 3D en face view shows it."
    sources: [Sorajja-TK]
  - id: pisa
    term: "PISA (proximal isovelocity surface area)"
    meaning: >-
      Doppler method that works out the size of the leak from the flow converging on it. Once a clip is in it is
      unreliable.
    sources: [REC-2020]
  - id: pericardiocentesis
    term: "Pericardiocentesis"
    meaning: "Draining the fluid around the heart through a needle."
  - id: proglide-perclose
    term: "ProGlide, Perclose (vessel closure device)"
    meaning: "Device that closes the hole in a vessel with a suture."
  - id: proportionate-mr
    term: "Proportionate MR, disproportionate MR"
    meaning: >-
      A leak that fits the size of the left ventricle is proportionate, a larger one disproportionate. Whether this
      should select patients for the clip is disputed.
    sources: [Grayburn2019, Lindenfeld2021]
  - id: protamine
    term: "Protamine"
    meaning: "Given to undo the effect of heparin."
  - id: reshape-hf2
    term: "RESHAPE-HF2 (trial)"
    meaning: "Third randomized trial of the clip in secondary MR; the leaks were moderate to severe."
    sources: [Anker2024]
  - id: rf
    term: "RF (regurgitant fraction)"
    meaning: "The leaked volume as a share of the whole stroke volume, in percent."
  - id: rvol
    term: "RVol (regurgitant volume)"
    meaning: "The blood that leaks back with each beat, in mL."
  - id: sgc
    term: "SGC (steerable guide catheter)"
    meaning: "The large steerable catheter from the groin across the septum; the delivery system runs inside it."
  - id: slda
    term: "SLDA (single-leaflet device attachment)"
    meaning: "The clip has lost one leaflet and hangs on the other."
  - id: sleeve
    term: "Sleeve (steerable sleeve)"
    meaning: "Part of the delivery system that bends, by two knobs: A/P (anterior, posterior) and M/L (medial, lateral)."
  - id: sts-prom
    term: "STS-PROM (predicted risk of mortality)"
    meaning: "Calculator used in the United States for the risk of dying from a heart operation."
  - id: surgeon-s-view
    term: "Surgeon's view (3D en face view)"
    meaning: "3D picture of the mitral valve seen from the left atrium, the aorta at the top."
    sources: [EACVI-TB]
  - id: svr
    term: "SVR (systemic vascular resistance)"
    meaning: "The resistance that the arteries of the body set against the flow."
  - id: tee
    term: "TEE, TTE (transesophageal, transthoracic echocardiography)"
    meaning: "Ultrasound of the heart: TEE from a probe in the esophagus, TTE from the chest wall."
  - id: tmvr
    term: "TMVR (transcatheter mitral valve replacement)"
    meaning: "A new mitral valve put in through a catheter."
  - id: tenting
    term: "Tenting"
    meaning: >-
      Two things: the dent that the needle pushes into the septum before it crosses, and leaflets pulled down
      into the ventricle.
  - id: transseptal-puncture
    term: "Transseptal puncture"
    meaning: "Taking a needle through the atrial septum, from the right atrium into the left."
  - id: tr
    term: "TR (tricuspid regurgitation)"
    meaning: "Leak of the tricuspid valve."
  - id: v-wave
    term: "V-wave"
    meaning: "Peak of the atrial pressure late in systole; a large mitral leak makes it tall."
  - id: vca
    term: "VCA (vena contracta area)"
    meaning: "Area of the leak at its narrowest, measured in 3D."
  - id: vti
    term: "VTI (velocity time integral)"
    meaning: "How far blood travels in one beat, in cm, read from a Doppler trace."
  - id: x-plane
    term: "X-plane (biplane imaging)"
    meaning: "Echo mode that shows one live plane and, beside it, the plane that crosses it at 90°."

"""###
            ]),
        BundledFile(
            path: "pack.yaml",
            parts: [
###"""
# What this pack is, the shelves of its reference library, and the files it is made of.
id: mitral-teer
title: Mitral transcatheter edge-to-edge repair (M-TEER)
version: 1.0.0
language: en
license: CC-BY-4.0
evidence: "Every figure was checked against its source, or is marked \"recalled: verify\". Device steps must be checked against the current instructions for use and with a proctor."
teaches: "It teaches; it is no medical device. Follow the IFU and your protocols."
topics:
  - {id: overview, title: What it is}
  - {id: purpose, title: Purpose and benefits}
  - {id: context, title: When it is considered}
  - {id: contraindications, title: When it is not ideal}
  - {id: anatomy, title: Key anatomy}
  - {id: mechanism, title: How the clip works}
  - {id: physiology, title: Effect on physiology}
  - {id: time-course, title: Time course and reversibility}
  - {id: variations, title: Types and variations}
  - {id: pros-cons, title: Pros and cons}
  - {id: aftercare, title: Aftercare and longevity}
  - {id: alternatives, title: Alternatives}
  - {id: team, title: The team}
  - {id: evidence, title: Evidence and numbers}
  - {id: questions, title: Questions and answers}
files:
  - procedure.yaml
  - steps/evaluation.yaml
  - steps/preparation.yaml
  - steps/intervention.yaml
  - steps/checks.yaml
  - steps/follow-up.yaml
  - reference/foundations.yaml
  - reference/indications.yaml
  - reference/physiology.yaml
  - reference/life-after.yaml
  - reference/evidence.yaml
  - glossary.yaml
  - questions.yaml
  - sources.yaml
  - figures.yaml
  - cases/flail-p2.yaml
  - cases/coapt-like.yaml
  - cases/atrial-functional.yaml
  - cases/small-calcified-valve.yaml
  - cases/active-endocarditis.yaml
  - cases/appendage-thrombus.yaml
  - cases/short-posterior-leaflet.yaml
  - cases/low-risk-barlow.yaml
  - cases/advanced-ventricle.yaml
  - cases/commissural-flail.yaml
  - cases/thin-septum.yaml
  - cases/second-clip-gradient.yaml
  - visitor.yaml

"""###
            ]),
        BundledFile(
            path: "procedure.yaml",
            parts: [
###"""
# The outline of the walk: phases, their steps, and what each gate asks before it opens.
phases:
  - id: evaluation
    title: Evaluation
    short: Evaluation
    summary: Find out whether this leak, in this person, is a case for a clip.
    steps:
      - {id: eval-questions, title: Take the eight questions in order}
      - {id: eval-severity, title: Grade the leak with several measures}
      - {id: eval-secondary-cutoffs, title: Apply the cut-offs for secondary MR}
      - {id: eval-mechanism, title: Name the mechanism and the segment}
      - {id: eval-symptoms, title: Ask what the leak does to the person}
      - {id: eval-comorbidity, title: Take stock of heart failure and other organs}
      - {id: eval-gdmt, title: "Optimize drug therapy, then measure again"}
      - {id: eval-ventricles, title: Hold the ventricles against the COAPT profile}
      - {id: eval-surgical-risk, title: Weigh surgical risk and what surgery offers}
      - {id: eval-tee, title: "Map the valve on TEE, view by view"}
      - {id: eval-geometry, title: "Measure the opening, the lesion and the leaflets"}
      - {id: eval-anatomy, title: "Sort the anatomy: favorable, complex, unsuitable"}
      - {id: eval-stops, title: Look for what stops or defers the procedure}
      - {id: eval-benefit, title: Ask whether the person will gain from it}
      - {id: eval-alternatives, title: Set TEER beside the alternatives}
      - id: eval-decision
        title: Decide in the heart team
        checklist:
          - {id: severity-agreed, text: "MR severe on several measures; mechanism and segment named"}
          - {id: therapy-optimized, text: "Primary MR, or therapy optimized and the MR measured again"}
          - {id: anatomy-graspable, text: "Both leaflets can be grasped and enough opening will remain"}
          - {id: stops-excluded, text: "No infection or thrombus; TEE and venous route are possible"}
        decision:
          id: heart-team-decision
          question: "What does the heart team decide for this person?"
          options:
            - {id: suitable, text: "Suitable: go on to preparation", settles: true}
            - {id: optimize-first, text: "Optimize therapy first, then measure again", leads: eval-gdmt}
            - {id: image-again, text: "Anatomy unclear: image the valve again", leads: eval-tee}
            - {id: defer-and-clear, text: "Thrombus or infection: defer and clear it first", leads: eval-stops}
            - {id: look-elsewhere, text: "Not suitable: review the alternatives", leads: eval-alternatives}
    questions: [q01, q05, q10]

  - id: preparation
    title: Preparation
    short: Preparation
    summary: Settle anesthesia, imaging, drugs, access, gear and roles before the first needle.
    steps:
      - {id: prep-anesthesia, title: Choose anesthesia and screen for TEE hazards}
      - {id: prep-tee-plan, title: Agree on the TEE views and angles}
      - {id: prep-drugs, title: Review anticoagulants and antiplatelets}
      - {id: prep-heparin, title: Settle the heparin plan}
      - {id: prep-access, title: Plan the vein and its closure}
      - {id: prep-infection, title: Prevent infection}
      - {id: prep-labs, title: Complete the tests and protect the kidneys}
      - {id: prep-consent, title: Obtain consent with figures}
      - {id: prep-equipment, title: Lay out the system and the bail-out gear}
      - {id: prep-roles, title: Assign the roles and brief the team}
      - {id: prep-sign-in, title: Sign in with the patient awake}
      - {id: prep-baseline, title: Record the TEE baseline before access}
      - id: prep-time-out
        title: Take the time-out before the first puncture
        checklist:
          - {id: consent-confirmed, text: "Identity and signed consent match procedure and route"}
          - {id: baseline-clear, text: "TEE today: appendage clear, effusion baseline noted in mm"}
          - {id: plan-read-out, text: "Target segment, clip plan, heparin, ACT and stop rules read out"}
          - {id: bailout-ready, text: "Bail-out kit in the room; surgeon named and reachable"}
    questions: [q17, q18, q23]
  - id: intervention
    title: Intervention
    short: Intervention
    summary: From the groin to the released clip, each hand movement with its view, its number and its check.
    steps:
      - {id: intv-access, title: Enter the right femoral vein}
      - {id: intv-tenting, title: "Tent the fossa, posterior and superior"}
      - {id: intv-height, title: Measure the height of the puncture}
      - {id: intv-puncture, title: Cross the septum and prove the left atrium}
      - {id: intv-heparin, title: Give full heparin and hear the ACT}
      - {id: intv-guide, title: Bring the guide into the left atrium without air}
      - {id: intv-device, title: Confirm the first clip}
      - {id: intv-deliver, title: Advance the delivery system until it straddles}
      - {id: intv-steer, title: Steer down to the valve and test the path}
      - {id: intv-perpendicular, title: Open the arms and turn them perpendicular}
      - {id: intv-cross, title: Cross into the left ventricle and reopen}
      - {id: intv-grasp, title: Pull back and grasp both leaflets}
      - {id: intv-insertion, title: Half close and prove that both leaflets are in}
      - {id: intv-close, title: Close in small steps while the leak falls}
      - {id: intv-assess, title: Assess the result before release}
      - id: intv-decide
        title: "Decide: release, reposition, add or abandon"
        decision:
          id: release-decision
          question: "The clip is closed but not released: what now?"
          options:
            - {id: release, text: "Release: both leaflets proven, result acceptable", settles: true}
            - {id: reposition, text: "Reposition: open and grasp again", leads: intv-grasp}
            - {id: add-clip, text: "Release, then add a second clip beside it", settles: true}
            - id: abandon
              text: "Abandon: take the clip out, back to the heart team"
              settles: true
              leads: intv-withdraw
              skip-reason: abandoned
      - {id: intv-release, title: Release the clip}
      - {id: intv-second-clip, title: Place a second clip if needed and feasible}
      - {id: intv-withdraw, title: Withdraw the system and look at the septum}
      - id: intv-sign-out
        title: Close the vein and sign out
        checklist:
          - {id: signout-insertion, text: Both leaflets were proven in before any release}
          - {id: signout-gradient, text: "Final MR and mean gradient read out, with the heart rate"}
          - {id: signout-effusion, text: "No new effusion; septal shunt and its direction named"}
          - {id: signout-counts, text: "Clip sizes, lots and counts right; groin dry"}
    questions: [q29, q33, q39]
  - id: checks
    title: Immediate checks
    short: Checks
    summary: Grade the result, look for each complication by its cue, and watch the first 24 hours.
    steps:
      - {id: check-mr, title: Grade the leak that remains}
      - {id: check-gradient, title: Measure the gradient with the heart rate beside it}
      - {id: check-hemodynamics, title: Read rhythm and pressures}
      - {id: check-effusion, title: Rule out effusion and tamponade}
      - {id: check-clip, title: Prove that the clip still holds both leaflets}
      - {id: check-low-output, title: Find the cause of low pressure or low output}
      - {id: check-brain, title: "Look for stroke, air and thrombus"}
      - {id: check-groin, title: Watch the groin and the bleeding}
      - {id: check-success, title: Name the result in MVARC terms}
      - id: check-ward
        title: Watch the first 24 hours on the ward
        checklist:
          - {id: ward-echo, text: "Day-1 TTE: MR, gradient with heart rate, no new effusion"}
          - {id: ward-clip, text: Clip seen stable on both leaflets}
          - {id: ward-patient, text: "Groin, rhythm, neuro check, urine, Hb and creatinine stable"}
    questions: [q45, q47, q49]
  - id: follow-up
    title: Follow-up
    short: Follow-up
    summary: "Discharge, tablets, echo dates, heart failure care, and what to do when the leak or a fever comes."
    steps:
      - {id: follow-discharge, title: Decide when the patient goes home}
      - {id: follow-antithrombotic, title: Write one antithrombotic plan}
      - {id: follow-symptoms, title: Ask for symptoms and check volume}
      - {id: follow-echo, title: Repeat the echo on the agreed dates}
      - {id: follow-hf-therapy, title: Keep treating the disease behind the leak}
      - {id: follow-rehab, title: Plan activity and rehabilitation}
      - {id: follow-recurrence, title: Look for recurrence and know the ways out}
      - {id: follow-endocarditis, title: Prevent endocarditis and culture every fever}
      - {id: follow-mri, title: Answer the MRI question}
      - id: follow-life
        title: Explain life with the clip and hand over the plan
        checklist:
          - {id: plan-antithrombotic, text: Antithrombotic plan in writing with dates and a name}
          - {id: plan-echo, text: "Echo and visit dates booked at about 1 and 6 months"}
          - {id: plan-red-flags, text: Patient can name the red flags and whom to call}
    questions: [q55, q57, q59]

"""###
            ]),
        BundledFile(
            path: "questions.yaml",
            parts: [
###"""
# The question bank: single best answer, three asked at the end of each phase.
questions:
  - id: q01
    phase: evaluation
    objective: E1
    ask: "Which of these values alone lies in the severe column of the ASE grid for primary MR?"
    choices:
      - "EROA 0.25 cm²"
      - "Regurgitant volume 40 mL"
      - "EROA 0.42 cm²"
      - "Regurgitant fraction 35%"
    answer: 3
    because: >-
      Severe begins at an EROA of 0.40 cm², a regurgitant volume of 60 mL or a regurgitant fraction of 50%. Still
      grade from several measures together, never from one.
    grade: checked
    sources: [AccessAnes-ASE2017]
  - id: q02
    phase: evaluation
    objective: E1
    ask: "Which pulmonary vein pattern speaks most specifically for severe MR?"
    choices:
      - "Reversal of systolic flow"
      - "Systolic flow larger than diastolic"
      - "A tall diastolic wave and nothing else"
      - "Mild systolic blunting in atrial fibrillation"
    answer: 1
    because: >-
      Systolic reversal stands in the severe column. Blunting also comes from left ventricular dysfunction or atrial
      fibrillation without severe MR.
    grade: checked
    sources: [AccessAnes-ASE2017]
  - id: q03
    phase: evaluation
    objective: E1
    ask: "From which vena contracta width on 2D echo does the ASE grid call MR severe?"
    choices:
      - "0.3 cm"
      - "0.5 cm"
      - "0.7 cm"
      - "1.0 cm"
    answer: 3
    because: "0.7 cm or more is severe (above 0.8 cm on biplane); below 0.3 cm is mild."
    grade: checked
    sources: [AccessAnes-ASE2017]
  - id: q04
    phase: evaluation
    objective: E2
    ask: "LVEF is 30%. The leaflets are tethered, the chordae are normal. Which Carpentier class is it?"
    choices:
      - "Class I"
      - "Class II"
      - "Class IIIa"
      - "Class IIIb"
    answer: 4
    because:
      text: >-
        The large ventricle holds the leaflets back in systole only: IIIb. In IIIa they are restricted in systole and
        diastole, as in rheumatic disease.
      sources: []
    grade: recalled
  - id: q05
    phase: evaluation
    objective: E2
    ask: "A patient with a flail P2 and an LVEF of 35% is put forward as a COAPT candidate. What kind of MR is it?"
    choices:
      - "Ventricular secondary MR"
      - "Primary MR"
      - "Atrial secondary MR"
      - "It cannot be told until the LVEF recovers"
    answer: 2
    because: >-
      The lesion decides, not the LVEF. COAPT excluded flail and every other degenerative sign even when the LVEF
      was low.
    grade: checked
    sources: [COAPT-NCT]
  - id: q06
    phase: evaluation
    objective: E3
    ask: "Which flail limits did EVEREST set?"
    choices:
      - "Gap below 5 mm, width below 8 mm"
      - "Gap below 10 mm, width below 15 mm"
      - "Gap below 15 mm, width below 10 mm"
      - "Gap below 20 mm, width below 25 mm"
    answer: 2
    because: >-
      Outside the EVEREST criteria 37% needed another intervention, inside them 11%. A flail width above 15 mm and a
      gap of 10 mm or more drove the difference.
    grade: checked
    sources: [Tamburino2010, Lesevic2017]
  - id: q07
    phase: evaluation
    objective: E3
    ask: "Which coaptation did EVEREST ask for?"
    choices:
      - "Depth below 5 mm, length at least 5 mm"
      - "Depth below 11 mm, length at least 6 mm"
      - "Depth below 11 mm, length at least 2 mm"
      - "Depth below 15 mm, length at least 1 mm"
    answer: 3
    because: >-
      Depth runs from the annulus down to where the leaflets meet; length is their overlap. A valve beyond either
      limit was excluded.
    grade: checked
    sources: [Tamburino2010]
  - id: q08
    phase: evaluation
    objective: E3
    ask: "Baseline valve area 3.2 cm², gradient 4 mmHg, calcium where the clip would grasp. What do you propose?"
    choices:
      - "No clip by default; weigh TMVR, surgery and medical care"
      - "Balloon valvotomy to gain area, then one clip beside the calcium"
      - "Two narrow NT clips, one on each side of the calcium"
      - "One wide XTW clip, so that a single grasp is enough"
    answer: 1
    because: >-
      Clipping costs about half the area, so about 1.5 cm² would be left: the MVARC floor. Calcium in the grasping
      zone speaks against a clip by itself.
    grade: checked
    sources: [ACS2018, KharsaEd2026]
  - id: q09
    phase: evaluation
    objective: E4
    ask: "Which limits belong to the COAPT profile?"
    choices:
      - "LVEF at most 35%, ventricle of any size, any PASP"
      - "LVEF 20-50%, LVESD at most 70 mm, PASP at most 70 mmHg"
      - "LVEF 20-50%, LVEDD at most 70 mm, PASP at most 50 mmHg"
      - "LVEF 15-40%, LVESD at most 60 mm, PASP at most 60 mmHg"
    answer: 2
    because: "These are the thresholds of the protocol. The diameter meant is the end-systolic one."
    grade: checked
    sources: [COAPT-NCT, COAPTcriteria146]
  - id: q10
    phase: evaluation
    objective: E4
    ask: "Secondary MR; heart failure treatment has not been optimized yet. What comes next?"
    choices:
      - "Optimize GDMT (CRT if indicated), then grade the MR again"
      - "Put the patient on the list for M-TEER without further delay"
      - "Refer the patient for replacement of the mitral valve"
      - "Change nothing and repeat the echo in a year"
    answer: 1
    because: >-
      Only MR that persists under optimal therapy counts. COAPT took patients with symptoms despite the highest GDMT
      they tolerated.
    grade: checked
    sources: [COAPT-NCT]
  - id: q11
    phase: evaluation
    objective: E5
    ask: "Which finding is a contraindication in the US instructions for use?"
    choices:
      - "Permanent atrial fibrillation on treatment"
      - "Active endocarditis of the mitral valve"
      - "Left ventricular ejection fraction of 35%"
      - "Age above 85 years"
    answer: 2
    because: >-
      The list also names anticoagulation or antiplatelets not tolerated, rheumatic mitral disease, and thrombus in
      the heart, inferior vena cava or femoral vein. It was read in the NT edition: check the current IFU.
    grade: checked
    sources: [ACS2018]
  - id: q12
    phase: evaluation
    objective: E5
    ask: "TEE on the day of the procedure shows a thrombus in the left atrial appendage. What do you do?"
    choices:
      - "Go on, but guided by ICE instead of TEE"
      - "Go on with the ACT above 350 s"
      - "Go on, and keep every catheter well clear of the appendage"
      - "Postpone, intensify anticoagulation, repeat the TEE"
    answer: 4
    because: >-
      Thrombus in the heart is a stop until it is gone. The patient can be listed again once a repeat TEE is clear.
    grade: checked
    sources: [ACS2018]
  - id: q13
    phase: evaluation
    objective: E6
    ask: "A 58-year-old with Barlow disease has an STS risk of 0.6% and a repairable valve. What do you offer first?"
    choices:
      - "Surgical repair at an experienced center"
      - "Treatment with drugs alone"
      - "M-TEER with two or more clips"
      - "Transcatheter replacement of the mitral valve"
    answer: 1
    because: >-
      The risk is low and the repair has to last. In EVEREST II 20% had mitral valve surgery within a year of the
      clip, against 2% after surgery.
    grade: checked
    sources: [JAMS-EVEREST]
  - id: q14
    phase: evaluation
    objective: E6
    ask: "Why did COAPT and MITRA-FR differ? Choose the answer that the evidence bears."
    choices:
      - "More residual MR in MITRA-FR explains the whole difference"
      - "The two trials used different generations of the clip"
      - "The EROA to LVEDV ratio is proven to be the reason"
      - "Selection and GDMT probably differed; this is not proven"
    answer: 4
    because: >-
      In MITRA-FR even patients with an optimal result did no better than controls. Nor did a re-analysis of COAPT
      strongly support the EROA to LVEDV ratio as the selector.
    grade: checked
    sources: [MITRAFR-success, Lindenfeld2021]
  - id: q15
    phase: evaluation
    objective: E6
    ask: "Which score predicts operative death in US practice?"
    choices:
      - "CHA2DS2-VASc"
      - "Wilkins score"
      - "STS-PROM"
      - "HAS-BLED"
    answer: 3
    because: "STS-PROM. Its bands differ by edition: older texts draw them at 4 and 8%, ACC/AHA 2020 at 3 and 8%."
    grade: recalled
    sources: [Otto2021]
  - id: q16
    phase: preparation
    objective: P1
    ask: "What is the most common reason for general anesthesia in M-TEER?"
    choices:
      - "The venous access is painful"
      - "TEE guides the procedure from start to end"
      - "Cardiopulmonary bypass has to be at hand at any time"
      - "One lung has to be ventilated alone"
    answer: 2
    because: "The probe stays in for the whole procedure. Centers differ: others use deep or conscious sedation."
    grade: checked
    sources: [PatzeltGA2017]
  - id: q17
    phase: preparation
    objective: P1
    ask: "What do observational data show for deep sedation, compared with general anesthesia?"
    choices:
      - "Fewer successful procedures"
      - "More pneumonia after the procedure"
      - "Conversion to general anesthesia in over 20%"
      - "Similar outcomes, fewer patients in the ICU"
    answer: 4
    because: >-
      In 271 cases 19% needed an ICU stay after deep sedation and 96% after general anesthesia, with no difference
      in death. Another series converted 2%.
    grade: checked
    sources: [PatzeltGA2017, DS2017]
  - id: q18
    phase: preparation
    objective: P2
    ask: "Which ACT is the target while devices are in the left atrium?"
    choices:
      - "Above 150 s"
      - "Above 200 s"
      - "Above 250 s"
      - "Above 400 s"
    answer: 3
    because: "The ACT is held above 250 s for the whole procedure, so it has to be measured again and again."
    grade: checked
    sources: [Pregowski2020]
  - id: q19
    phase: preparation
    objective: P2
    ask: "Heparin was given only after the septal puncture. What appeared in 9 of 100 patients?"
    choices:
      - "Tamponade that needed a drain"
      - "Transient thrombus"
      - "Atrial fibrillation"
      - "Stroke"
    answer: 2
    because: >-
      TEE saw a transient thrombus in nine, in six of them before heparin was given. None embolized. It speaks for a
      small early dose when the LVEF is low.
    grade: checked
    sources: [Pregowski2020]
  - id: q20
    phase: preparation
    objective: P3
    ask: "Which size is quoted for the steerable guide?"
    choices:
      - "9-10F"
      - "14-16F"
      - "22-24F"
      - "30-33F"
    answer: 3
    because: "Both numbers are in use: 24F for the part at the groin, 22F for the part that crosses the septum."
    grade: checked
    sources: [Hart2017, Paukovitsch2021]
  - id: q21
    phase: preparation
    objective: P3
    ask: "Which equipment must be in the room?"
    choices:
      - "Pericardiocentesis kit, snare and septal occluder"
      - "Prosthesis and crimping tool for an aortic valve (TAVI)"
      - "Hemodialysis circuit, primed and ready"
      - "Rotational atherectomy console with burrs"
    answer: 1
    because: >-
      They answer tamponade, a clip that has come loose and a septal shunt that lowers oxygen. Then there is no time
      to fetch them.
    grade: composed
  - id: q22
    phase: preparation
    objective: P4
    ask: "What happened when a catheterization laboratory introduced a safety checklist?"
    choices:
      - "More complications were reported than before"
      - "Complications fell from 2.0 to 0.8%"
      - "Nothing changed that could be measured"
      - "Turnaround between cases took longer"
    answer: 2
    because: "Complications fell, and the turnaround became three minutes shorter instead of longer."
    grade: checked
    sources: [Lindsay2018]
  - id: q23
    phase: preparation
    objective: P4
    ask: "Which time-out item is special to M-TEER?"
    choices:
      - "Tourniquet pressure and time called out at the start"
      - "Cement for the prosthesis ready"
      - "Appendage clear today, baseline effusion measured"
      - "Diathermy plate placed and set"
    answer: 3
    because: >-
      A clot found today stops the case. A baseline in millimeters keeps an old effusion from being taken for a new
      one.
    grade: composed
  - id: q24
    phase: preparation
    objective: P5
    ask: "What is the evidence for a single dose of antibiotic before M-TEER?"
    choices:
      - "A randomized trial in M-TEER supports cefazolin 2 g, one dose"
      - "The polyester cover of the clip forbids it"
      - "Six weeks of treatment are required instead"
      - "No M-TEER trial was found; the advice comes from TAVI"
    answer: 4
    because: >-
      No trial in edge-to-edge repair was found. The expert list cited here was written for TAVI and is
      extrapolated.
    grade: checked
    sources: [Conen2021]
  - id: q25
    phase: preparation
    objective: P5
    ask: "Which of these predicted acute kidney injury after M-TEER?"
    choices:
      - "Duration of the procedure"
      - "Type of anesthesia"
      - "Female sex"
      - "Number of clips the patient received"
    answer: 1
    because: "The odds ratio was 1.01 for each minute; for peripheral vascular disease it was 7.69."
    grade: checked
    sources: [Koerber2018]
  - id: q26
    phase: intervention
    objective: I1
    ask: "What does the bicaval view mainly show during the puncture?"
    choices:
      - "Anterior against posterior on the septum"
      - "Clip arms against the coaptation line"
      - "Superior against inferior on the septum"
      - "How much leaflet lies in the clip"
    answer: 3
    because: >-
      Bicaval gives superior and inferior. The short axis at the base gives anterior and posterior, and shows the
      aorta to stay away from.
    grade: checked
    sources: [Sorajja-TK]
  - id: q27
    phase: intervention
    objective: I1
    ask: "How high above the annular plane should the puncture lie in degenerative MR?"
    choices:
      - "2 cm"
      - "3 cm"
      - "More than 4 cm"
      - "6-7 cm"
    answer: 3
    because: "More than 4 cm in degenerative MR, about 4 cm in functional MR. Texts vary in the numbers."
    grade: checked
    sources: [PMC5752829]
  - id: q28
    phase: intervention
    objective: I1
    ask: "Where on the septum should the puncture lie?"
    choices:
      - "Posterior and superior"
      - "Anterior and superior"
      - "Anterior and inferior"
      - "Through a PFO whenever there is one"
    answer: 1
    because: >-
      Posterior and superior, away from the aorta. Texts disagree: one asks for slightly inferior and posterior.
    grade: checked
    sources: [EIJ-Tools, JSHD2015]
  - id: q29
    phase: intervention
    objective: I2
    ask: "Which picture shows best whether the arms stand perpendicular to the coaptation line?"
    choices:
      - "3D en face view"
      - "Bicaval view"
      - "Four-chamber view"
      - "Pulmonary vein Doppler"
    answer: 1
    because: "X-plane confirms it: the arms are equal in the LVOT plane and hidden in the commissural plane."
    grade: checked
    sources: [Sorajja-TK]
  - id: q30
    phase: intervention
    objective: I2
    ask: "Which view tells whether the clip lies too medial or too lateral?"
    choices:
      - "LVOT (long axis)"
      - "Bicaval"
      - "Intercommissural"
      - "Short axis at the base"
    answer: 3
    because: "It is found at 50-70°; the EACVI text gives 55-75°. The LVOT view shows anterior and posterior instead."
    grade: checked
    sources: [EACVI-TB]
  - id: q31
    phase: intervention
    objective: I3
    ask: "In which position are the arms when the clip grasps?"
    choices:
      - "Inverted"
      - "About 120°"
      - "About 60°"
      - "Closed"
    answer: 2
    because:
      text: "At about 120° both leaflets can come to rest on the arms. Inverted arms are for leaving the ventricle."
      sources: []
    grade: recalled
  - id: q32
    phase: intervention
    objective: I3
    ask: "A grasp has failed. What comes before the clip is pulled back through the chordae?"
    choices:
      - "Open the arms to 180° and no further"
      - "Keep the arms at 120°"
      - "Release the lock line"
      - "Invert the arms"
    answer: 4
    because: "Arms that are folded back do not catch the chordae. Never pull a clip with open arms back through them."
    grade: recalled
    sources: [MAUDE-12294215]
  - id: q33
    phase: intervention
    objective: I3
    ask: "Where is leaflet insertion chiefly confirmed?"
    choices:
      - "Fluoroscopy alone, from the angle of the closed arms"
      - "Bicaval view, checked again in the four-chamber view"
      - "Pulmonary vein Doppler, from systolic flow that returns"
      - "LVOT view, checked again in the intercommissural view"
    answer: 4
    because: >-
      Both leaflets have to be verified, each held between its arm and gripper. If one is not seen, grasp again.
    grade: checked
    sources: [EACVI-TB]
  - id: q34
    phase: intervention
    objective: I4
    ask: "What is controlled gripper actuation (CGA) for?"
    choices:
      - "Grasping or rechecking one leaflet at a time"
      - "Dropping both grippers at the same moment"
      - "Steering the clip toward the medial side"
      - "Locking both arms before the clip is released"
    answer: 1
    because: "18 of 158 cases in one series needed it: 11 to grasp, 7 to confirm a grasp."
    grade: checked
    sources: [Nishiura2024]
  - id: q35
    phase: intervention
    objective: I4
    ask: "Which risk of CGA did a series of 158 cases show?"
    choices:
      - "A higher gradient than when both grippers drop together"
      - "SLDA and a tear after long clip travel between leaflets"
      - "More tamponade than after dropping both grippers"
      - "None: no event was seen in the whole series"
    answer: 2
    because: "The clip had traveled 6.5 and 12.4 mm between the leaflets before the two events."
    grade: checked
    sources: [Nishiura2024]
  - id: q36
    phase: intervention
    objective: I5
    ask: "In which sizes does the G4 clip come?"
    choices:
      - "NT, NTW, XT, XTW"
      - "NT, NTR, XT, XTR"
      - "P10, Ace, NT, XT"
      - "Small, medium, large, extra large"
    answer: 1
    because: "NT arms are 9 mm long, XT arms 12 mm; W stands for wider. The lengths are recalled: check the IFU."
    grade: recalled
    sources: [Abbott2020, TCTMD-XTR2019]
  - id: q37
    phase: intervention
    objective: I5
    ask: "Long prolapsing leaflets, a wide flail, a large valve area: which clip fits best?"
    choices:
      - "NT"
      - "NTW"
      - "XT"
      - "XTW"
    answer: 4
    because: >-
      XTW is the longest and widest of the four. Longer and wider also means more gradient and more strain on the
      leaflets.
    grade: recalled
    sources: [Abbott2020, EIJ-EdLAE2021]
  - id: q38
    phase: intervention
    objective: I5
    ask: "Which drawback of the long-armed XTR did one site report?"
    choices:
      - "A rate of successful implants below that of the NTR"
      - "No MRI label, unlike the NTR"
      - "Tamponade more often than with the NTR"
      - "Leaflet injury in 14.6%, against 1.7% with NTR"
    answer: 4
    because: "Longer arms strain the leaflet more. Choose the clip for the leaflet, not for the leak alone."
    grade: checked
    sources: [EIJ-EdLAE2021]
  - id: q39
    phase: intervention
    objective: I6
    ask: "Before release: MR 1+, mean gradient 7 mmHg at a heart rate of 104. What first?"
    choices:
      - "Add a third clip close beside the others"
      - "Slow the heart rate and measure again"
      - "Give volume, then release"
      - "Release the clip now"
    answer: 2
    because: >-
      The gradient depends on flow and rate, so it is judged at a normal rate. As long as the clip is not released
      it can still be opened.
    grade: composed
  - id: q40
    phase: intervention
    objective: I6
    ask: "Which valve does the MVARC definition ask for after repair, as a minimum?"
    choices:
      - "EOA at least 2.5 cm² and gradient below 3 mmHg"
      - "EOA at least 1.0 cm² and gradient below 8 mmHg"
      - "EOA at least 1.5 cm² and gradient below 5 mmHg"
      - "Any area and gradient: no number is set"
    answer: 3
    because: "1.5 cm² and 5 mmHg are the numbers of the definition; both have to be met."
    grade: checked
    sources: [KharsaEd2026]
  - id: q41
    phase: intervention
    objective: I6
    ask: "What is PISA worth after a clip?"
    choices:
      - "More accurate than before the clip"
      - "Accurate as long as the rhythm is atrial fibrillation"
      - "Still the reference for grading the leak"
      - "Unreliable: use 3D VCA and pulmonary vein flow"
    answer: 4
    because: >-
      Once a clip is in, PISA no longer measures the leak reliably. 3D vena contracta area and pulmonary vein flow
      take its place.
    grade: checked
    sources: [REC-2020]
  - id: q42
    phase: intervention
    objective: I7
    ask: "The guide is out; SpO2 is 80% and color shows right-to-left flow across the septum. What do you do?"
    choices:
      - "Observe, because most of these defects close with time"
      - "Close the septal defect with an occluder now"
      - "Give protamine and nothing else"
      - "Start an inotrope and leave the defect open"
    answer: 2
    because: "Low oxygen from a right-to-left shunt is the reason for closure on which all agree."
    grade: checked
    sources: [iASD-SOTA]
  - id: q43
    phase: intervention
    objective: I7
    ask: "After closure with ProGlide instead of a 12 h bandage, how long did patients lie still?"
    choices:
      - "4 h"
      - "12 h"
      - "24 h"
      - "48 h"
    answer: 1
    because: "Four hours instead of twelve. ProGlide stopped the bleeding at once in 92.5%."
    grade: checked
    sources: [Geis2015]
  - id: q44
    phase: checks
    objective: C1
    ask: "Which residual MR is the target?"
    choices:
      - "2+ is the aim, 3+ is acceptable"
      - "Everything up to and including 3+ is acceptable"
      - "No MR at all; a trace counts as failure"
      - "1+ or less is the aim, 2+ is acceptable"
    answer: 4
    because: "3+ or more is failure. Whether 1+ beats 2+ is disputed: studies conflict."
    grade: recalled
    sources: [MVARC, KharsaEd2026, Toggweiler2014, Ausbuettel2026]
  - id: q45
    phase: checks
    objective: C1
    ask: "What is known about a high gradient after the clip?"
    choices:
      - "Studies conflict; the signal is stronger in degenerative MR"
      - "It is settled: more than 5 mmHg does harm in every patient"
      - "It makes no difference in any group of patients"
      - "It does harm in functional MR and in no other kind"
    answer: 1
    because: >-
      One study found worse outcome above 4.4 mmHg in degenerative MR only. In 419 patients with primary MR the
      gradient made no difference.
    grade: checked
    sources: [Patzelt2019, SOLACI-419]
  - id: q46
    phase: checks
    objective: C1
    ask: "After the clip the pulmonary vein systolic VTI is below 3 cm. What does that predict?"
    choices:
      - "Fewer admissions for heart failure"
      - "Endocarditis within the first year"
      - "A higher gradient at the next echo"
      - "More admissions for heart failure"
    answer: 4
    because: "The odds ratio at one month was 16.6, with a wide confidence interval."
    grade: checked
    sources: [Dvir]
  - id: q47
    phase: checks
    objective: C2
    ask: "Pressure drops to 44 mmHg, the rate shoots up, TEE shows a new 14 mm effusion. What first?"
    choices:
      - "Stop, drain the pericardium, call the surgeon"
      - "Give a second bolus of heparin"
      - "Start an inotrope and observe the effusion"
      - "Release the clip quickly and take the guide out of the atrium"
    answer: 1
    because: "This is tamponade: stop and drain. Protamine follows when no device is left in the left atrium."
    grade: composed
  - id: q48
    phase: checks
    objective: C2
    ask: "Which odds ratio for in-hospital death did tamponade have in German data?"
    choices:
      - "2"
      - "6"
      - "14"
      - "50"
    answer: 3
    because: "14.08. Look for new fluid after the puncture and again before the patient leaves."
    grade: checked
    sources: [vonBardeleben2019]
  - id: q49
    phase: checks
    objective: C3
    ask: "Next morning the clip swings on one leaflet. What is this called?"
    choices:
      - "Fracture of the clip"
      - "Single-leaflet device attachment"
      - "Chordal rupture"
      - "Embolization of the clip into the atrium"
    answer: 2
    because: "SLDA: the clip has lost one leaflet and still holds the other. An embolized clip has left the valve."
    grade: checked
    sources: [AschEXPAND2021]
  - id: q50
    phase: checks
    objective: C3
    ask: "How often did EXPAND see leaflet adverse events?"
    choices:
      - "0.2%"
      - "2.0%"
      - "8%"
      - "15%"
    answer: 2
    because: "In 20 patients. Where SLDA was the only problem, more clips brought 75% to 2+ or less."
    grade: checked
    sources: [AschEXPAND2021]
  - id: q51
    phase: checks
    objective: C4
    ask: "Functional MR is gone, LVEF has fallen, mean arterial pressure is 52 mmHg, no effusion. What is it?"
    choices:
      - "Coronary air embolism"
      - "Residual MR"
      - "Tamponade"
      - "Afterload mismatch"
    answer: 4
    because: "The ventricle now ejects into the aorta only. One series saw an early fall in LVEF in 26% (19 of 73)."
    grade: checked
    sources: [Melisurgo2014]
  - id: q52
    phase: checks
    objective: C4
    ask: "ST segments rise in II, III and aVF, and bubbles are seen. What is it?"
    choices:
      - "Vagal response to the TEE probe"
      - "Air in the coronary arteries"
      - "Pulmonary embolism"
      - "Injury of the circumflex artery"
    answer: 2
    because: >-
      The right coronary artery leaves the aorta in front, where air collects. Give 100% oxygen, support the
      circulation and wait.
    grade: composed
  - id: q53
    phase: checks
    objective: C4
    ask: "In how many of 27 patients did diffusion-weighted MRI show new brain lesions after MitraClip?"
    choices:
      - "0"
      - "3"
      - "23"
      - "27"
    answer: 3
    because: "In 23, most of them silent. The longer the device time, the more likely a lesion."
    grade: checked
    sources: [Blazek2015]
  - id: q54
    phase: checks
    objective: C5
    ask: "How often was surgical bail-out needed in the United States by 2017?"
    choices:
      - "0.43%"
      - "2%"
      - "5%"
      - "10%"
    answer: 1
    because: "0.43% in 2017, 1.42% over all years. In hospital 15.0% died with bail-out and 2.1% without."
    grade: checked
    sources: [NRD-SB]
  - id: q55
    phase: follow-up
    objective: F1
    ask: "A patient in atrial fibrillation takes an OAC. Which plan after the clip do the bleeding data favor?"
    choices:
      - "DAPT alone"
      - "OAC plus aspirin for life"
      - "OAC plus DAPT"
      - "OAC alone"
    answer: 4
    because: "Bleeding occurred in 24% on combined treatment and in 14% on the OAC alone."
    grade: checked
    sources: [DutchOAC]
  - id: q56
    phase: follow-up
    objective: F1
    ask: "What evidence is there for one fixed antithrombotic plan?"
    choices:
      - "A consensus that none is needed"
      - "No randomized trial; plans vary by center"
      - "A randomized trial of DAPT for six months"
      - "A class I recommendation for DAPT for life"
    answer: 2
    because: "The data are observational only. Decide for each patient and write the plan down."
    grade: checked
    sources: [Ausbuettel2022, InGef2022]
  - id: q57
    phase: follow-up
    objective: F2
    ask: "When did recurrent MR mostly appear in MitraSWISS?"
    choices:
      - "In the first month only"
      - "In the first year"
      - "In years 3 to 5"
      - "After year 10"
    answer: 2
    because: >-
      16 of 63 initial successes had at least moderate to severe MR again in the first year; only one more came
      later.
    grade: checked
    sources: [Toggweiler2014]
  - id: q58
    phase: follow-up
    objective: F2
    ask: "When are the first planned echoes after discharge?"
    choices:
      - "At about 1 and 6 months"
      - "Every week for 2 months"
      - "Only when symptoms come back"
      - "At 5 years"
    answer: 1
    because: "One program scans then; COAPT scanned at 1, 6, 12, 18 and 24 months. Centers differ."
    grade: checked
    sources: [Ottawa, ACC-COAPTecho]
  - id: q59
    phase: follow-up
    objective: F3
    ask: "What does the Dutch guideline say about MRI after a clip?"
    choices:
      - "1.5 T only, and only after 6 months"
      - "Only in scanners below 1 T"
      - "1.5 T or 3 T, without extra restriction"
      - "Not allowed at all for the rest of the life"
    answer: 3
    because: >-
      A whole-body scanner of 1.5 or 3 T is allowed without extra restriction. The patient shows the implant card.
    grade: checked
    sources: [Hofman2021]
  - id: q60
    phase: follow-up
    objective: F3
    ask: "What is true of endocarditis after the clip?"
    choices:
      - "Common, with a mild course"
      - "Not reported so far"
      - "Caused by fungi in most of the cases"
      - "Rare, with a high mortality"
    answer: 4
    because: "In 12 published cases 42% died; in a later series 37.5% after surgery and 40% on medical treatment."
    grade: checked
    sources: [Asmarats2018, IE2023]
  - id: q61
    phase: follow-up
    objective: F4
    ask: "What share of the RESHAPE-HF2 patients took an SGLT2 inhibitor?"
    choices:
      - "7%"
      - "35%"
      - "60%"
      - "90%"
    answer: 1
    because: "The trial's background therapy dates from before the modern heart failure drugs."
    grade: checked
    sources: [Anker-baseline]
  - id: q62
    phase: follow-up
    objective: F4
    ask: "How did the 6-minute walk change with rehabilitation after the clip, in 27 patients?"
    choices:
      - "It fell by 20 m"
      - "It did not change"
      - "It rose by 32 m"
      - "It rose by 150 m"
    answer: 3
    because: "From 272 to 304 m on average, and no device event occurred."
    grade: checked
    sources: [Schmidt2022]

"""###
            ]),
        BundledFile(
            path: "reference/evidence.yaml",
            parts: [
###"""
# Trials, guidelines, devices and variations; what speaks for and against; where sources disagree; what is not known.
articles:
  - id: what-the-trials-found
    title: "What the trials found"
    topic: evidence
    grade: composed
    sections:
      - text:
          - >-
            One randomized trial set the clip against surgery. Three set clip and drugs against drugs alone in
            secondary MR, and they do not agree.
      - heading: "EVEREST II: clip or surgery"
        points:
          - text: >-
              279 patients, 184 to the clip and 95 to surgery. At 12 months 55% and 73% were free of death,
              mitral surgery and MR of 3-4+.
            grade: checked
            sources: [JAMS-summary]
          - text: >-
              The clip was safer early: major adverse events at 30 days in 15% and 48%. It held less well:
              mitral surgery within a year in 20% and 2%.
            grade: checked
            sources: [JAMS-summary]
          - text: >-
              At four years 39.8% and 53.4% were free of the same events; 17.4% and 17.8% had died, 24.8%
              and 5.5% had had mitral surgery.
            grade: checked
            sources: [Mauri2013]
      - heading: "COAPT: secondary MR, selected"
        points:
          - text: >-
              614 patients with EROA 0.41 ± 0.15 cm², LV end-diastolic volume 192.7 ± 71 mL and LVEF 31.3 ±
              9.3%.
            grade: checked
            sources: [Asch2019]
          - text: >-
              Symptoms had to persist on maximally tolerated drugs, and the echo that counted came after therapy
              was stable.
            grade: checked
            sources: [COAPT-NCT]
          - text: >-
              Over two years heart-failure hospitalizations ran at 35.8% a patient-year with the clip and 67.9%
              without: 47% fewer.
            grade: checked
            sources: [CRC2019, Stone2018]
          - text: >-
              At five years: hospitalization 33.1% and 57.2% a year (HR 0.53), death 57.3% and 67.2% (HR 0.72),
              death or hospitalization 73.6% and 91.5%.
            grade: checked
            sources: [Stone2023]
          - text: "Device events: 1.4%, all within 30 days."
            grade: checked
            sources: [Stone2023]
      - heading: "MITRA-FR: secondary MR, neutral"
        points:
          - text: "307 patients, 152 and 155, LVEF 15-40%. No difference at one year."
            grade: checked
            sources: [Obadia2018, Leurent2022, PCR-MITRAFR]
          - text: "The primary end point came to 54.6% with the clip and 51.3% without."
            grade: recalled
            sources: [Obadia2018]
          - text: "Baseline EROA was 0.31 ± 0.10 cm², LV end-diastolic volume index 135 ± 35 mL/m²."
            grade: recalled
            sources: [Obadia2018]
          - text: >-
              At two years still no difference: death or heart-failure hospitalization 63.8% against 67.1%, HR
              1.01 (0.77-1.34); death 34.9% against 34.2%.
            grade: checked
            sources: [Iung2019]
          - text: >-
              Landmark analysis: among the 140 patients (67 and 73) alive and without such a hospitalization at
              month 12, HR 0.46 (0.20-1.02, p = 0.057) until month 24. Survivors were compared, not the randomized
              groups.
            grade: checked
            sources: [Leurent2022]
      - heading: "RESHAPE-HF2: moderate to severe secondary MR"
        points:
          - text: >-
              505 randomized, 250 and 255. First cardiovascular death or heart-failure hospitalization: HR 0.65
              (0.49-0.85).
            grade: checked
            sources: [Anker2024]
          - text: >-
              Recurrent hospitalization or cardiovascular death: rate ratio 0.64; hospitalization alone 0.59;
              KCCQ 10.9 points better.
            grade: recalled
            sources: [Anker2024]
          - text: >-
              Smaller leaks than in COAPT: EROA 0.25 ± 0.08 cm² (14% above 0.40, 23% below 0.20), LV
              end-diastolic volume 211 ± 76 mL, LVEF 31 ± 8%.
            grade: checked
            sources: [Anker-baseline, RESHAPE-hosp]
          - text: >-
              Entry: a heart-failure hospitalization within 90 days, or BNP of at least 300 or NT-proBNP of at
              least 1000 pg/mL.
            grade: checked
            sources: [ACC-RESHAPE]
          - text: >-
              Drugs: beta-blocker 96%, renin-angiotensin inhibitor or ARNI 82%, mineralocorticoid antagonist
              82%, SGLT2 inhibitor 7%; CRT 29%.
            grade: checked
            sources: [Anker-baseline]
      - heading: "Registries"
        points:
          - text: >-
              Degenerative MR at 65 or older, n = 1187: TEER compared with no surgery HR 0.47 for death
              (0.37-0.58). Residual MR of moderate-severe degree or more in 7.6%: then 30% died in a year, else
              11%.
            grade: checked
            sources: [Benfari2022]
          - text: >-
              US registry, degenerative MR: success in 89% (moderate MR or less, no severe stenosis). Residual
              MR and gradient were both tied to death or heart failure at one year.
            grade: checked
            sources: [TCTMD-Makkar2023]
          - text: "That registry counted 19,088 patients."
            grade: recalled
            sources: [TCTMD-Makkar2023]
          - text: "TRAMI: NYHA I-II in 11.0% before and 63.3% after a year; one-year mortality 20.3%."
            grade: checked
            sources: [Puls2016]
          - text: "EuroSMR: 34.5% of 1022 patients met COAPT criteria."
            grade: checked
            sources: [ACC-EuroSMR]
      - heading: "Where the trials disagree, and why"
        points:
          - >-
            The usual explanation for COAPT and MITRA-FR: other patients were selected, and drug therapy
            differed. Likely, not proven.
          - text: >-
              Better clipping alone does not explain it: MITRA-FR patients with MR of 1+ or less at discharge
              still did no better.
            grade: checked
            sources: [MITRAFR-success]
          - text: "Nor does the ratio: EROA/LVEDV was not strongly supported as selector in COAPT (n = 548)."
            grade: checked
            sources: [Lindenfeld2021]
          - text: >-
              RESHAPE-HF2 complicates the story: smaller leaks in larger ventricles than COAPT, and yet a
              benefit.
            grade: checked
            sources: [Anker-baseline, Asch2019, Anker2024]
    terms: [everest-ii, coapt, mitra-fr, reshape-hf2, gdmt, eroa, lvedv, kccq, proportionate-mr]
    see: [where-sources-disagree, guidelines, hemodynamic-numbers, primary-and-secondary-mr, longevity]
  - id: guidelines
    title: "Guidelines and labels"
    topic: evidence
    grade: composed
    sections:
      - text:
          - >-
            A guideline class says how a society weighs the evidence. A label says what a regulator allows.
            Neither looks at the patient; the heart team does.
      - heading: "Primary MR, high or prohibitive surgical risk"
        points:
          - text: "An editorial of 2021 prints IIa in one guideline and IIb in another."
            grade: checked
            sources: [EIJ-EdLAE2021]
          - text: "ACC/AHA 2020 is the 2a: suitable anatomy, life expectancy of at least a year."
            grade: recalled
            sources: [Otto2021]
          - text: "ESC/EACTS 2021 is the IIb."
            grade: recalled
            sources: [Vahanian2022]
          - text: "ESC/EACTS 2025 raised it to IIa."
            grade: checked
            sources: [KharsaEd2026]
          - text: "At acceptable risk surgical repair comes first."
            grade: recalled
            sources: [Otto2021]
      - heading: "Secondary MR"
        points:
          - text: "ACC/AHA 2020 and ESC/EACTS 2021: class 2a and IIa for patients who meet the criteria."
            grade: checked
            sources: [EIJ-EdLAE2021]
          - text: >-
              ESC/EACTS 2025: class I for ventricular secondary MR that meets the criteria on optimized therapy.
            grade: recalled
            sources: [Praz2025]
          - text: "Atrial secondary MR stands lower: IIb, where surgery is no option."
            grade: recalled
            sources: [Praz2025]
          - >-
            Of the 2025 table only the class IIa in primary MR was confirmed for these pages. Read the table
            itself before you quote the rest.
      - heading: "Grading"
        points:
          - text: >-
              ASE 2017: mild, moderate and severe by vena contracta, EROA, volume, fraction, jet, inflow and
              pulmonary veins, all read together.
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: >-
              Moderate has two bands: EROA 0.20-0.29 and 0.30-0.39 cm², volume 30-44 and 45-59 mL, fraction
              30-39 and 40-49%.
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: >-
              COAPT's laboratory called 3+ or more in three tiers. First: EROA of at least 0.30 cm² or systolic
              reversal in a pulmonary vein.
            grade: checked
            sources: [ACC-COAPTecho, Asch2019]
          - text: >-
              Second tier: EROA 0.20-0.29 cm² with one of volume 45 mL or more, fraction above 40%, vena
              contracta above 0.5 cm. Third: EROA below 0.20 cm² with two or more of the further signs.
            grade: checked
            sources: [ACC-COAPTecho, Asch2019]
      - heading: "Labels"
        points:
          - text: >-
              US label, primary MR: a surgeon and a cardiologist with mitral experience agree on prohibitive
              risk.
            grade: checked
            sources: [AbbottHCP-burden]
          - text: >-
              US label, NT generation: no evaluable data with LVEF below 20% or LV end-systolic diameter above
              60 mm.
            grade: checked
            sources: [ACS2018]
          - text: "The first clip was approved in Europe in 2008 and by the FDA, for primary MR, in 2013."
            grade: checked
            sources: [Hausleiter2023, USC2021]
          - "The current IFU is the last word on contraindications, sizes and MRI."
      - heading: "How success is defined"
        points:
          - text: "MVARC: effective orifice of at least 1.5 cm² and mean gradient under 5 mmHg."
            grade: checked
            sources: [KharsaEd2026]
          - text: >-
              Device success at 30 days: alive, no stroke, device in place, MR of trace or less (optimal) or 2+
              or less and one grade better (acceptable), no stenosis, no hemolysis.
            grade: recalled
            sources: [MVARC]
          - text: >-
              Patient success at a year: out of hospital without rehospitalization or re-intervention, NYHA one
              class better, walk at least 50 m farther, KCCQ at least 10 points higher.
            grade: recalled
            sources: [MVARC]
      - heading: "Infection"
        points:
          - text: "ESC 2023: prophylaxis should be considered after transcatheter mitral repair (IIa)."
            grade: recalled
            sources: [Delgado2023]
          - text: "AHA 2021 and ACC 2020: reasonable for prosthetic material, clips included."
            grade: recalled
            sources: [Wilson2021]
    terms: [mvarc, ifu, gdmt, eroa, rvol, rf, kccq]
    see:
      - when-it-is-considered
      - when-it-is-not-ideal
      - what-the-trials-found
      - where-sources-disagree
      - eval-surgical-risk
  - id: variations
    title: "Types and variations"
    topic: variations
    grade: composed
    sections:
      - text:
          - text: >-
              The name MitraClip means one particular TEER system. What varies is its delivery and the disease
              it is used for.
            seed: [SEED-TYPE-01]
        points:
          - text: >-
              Primary and secondary MR differ in aim and expectation. In primary MR the clip treats the lesion
              itself; in secondary MR it relieves a sick ventricle or atrium, beside drug therapy, and the heart
              muscle still decides the course.
            seed: [SEED-TYPE-02]
          - text: >-
              One clip or several: each further clip takes away leak and adds gradient. In EXPAND 54% had one
              clip, 41% two, 5% three or more.
            grade: checked
            sources: [TCTMD-XTR2019]
            seed: [SEED-TYPE-03]
          - text: >-
              Device generations and sizes: G4 comes in four sizes. What is available varies by region and year.
            grade: checked
            sources: [Abbott2020]
            seed: [SEED-TYPE-04]
          - text: >-
              Imaging strategy: TEE is central, and 3D is widely used, en face for the right angle and as
              X-plane for two views at once.
            grade: checked
            sources: [EACVI-TB, Sorajja-TK]
            seed: [SEED-TYPE-05]
          - text: >-
              Anesthesia: general, or deep sedation. In 271 cases ICU stay was needed in 96% and 19%, with no
              difference in death. In 156 sedations 2% changed to general anesthesia.
            grade: checked
            sources: [PatzeltGA2017, DS2017]
            seed: [SEED-TYPE-06]
      - heading: "More on anesthesia"
        points:
          - text: "Five studies pooled: procedural success with sedation OR 0.75 (0.30-1.88), ICU stay shorter."
            grade: checked
            sources: [MetaGA]
          - text: >-
              Moderate sedation in 102 cases: none converted, 60 ± 10.5 minutes, 10.1 ± 2.1 minutes of
              fluoroscopy, 1.2 ± 0.4 clips.
            grade: checked
            sources: [Ates-MCS]
          - >-
            Where TEE cannot be used, ultrasound from inside the heart is a fallback. It needs its own
            expertise.
      - heading: "Puncture, heparin, crossing"
        points:
          - text: "Puncture: posterior and superior by one text, posterior and slightly inferior by another."
            grade: checked
            sources: [EIJ-Tools, JSHD2015]
          - text: >-
              Heparin: 2000-3000 IU early and the rest after puncture, or the full bolus right after a safe
              puncture. Both keep ACT above 250 s.
            grade: checked
            sources: [EIJ-Tools, Pregowski2020]
          - text: "Crossing into the ventricle: EACVI closes the arms first."
            grade: checked
            sources: [EACVI-TB]
          - text: "Others cross with the arms at 60° or less."
            grade: recalled
            sources: []
          - "A breath-hold or rapid pacing to steady the grasp is operator practice; no published figure."
      - heading: "Closing"
        points:
          - text: >-
              Vein, by suture device (40) or by hand or figure-of-eight suture with a 12-hour bandage (40):
              hemostasis at once in 92.5% with the device; lying still 4 and 12 hours.
            grade: checked
            sources: [Geis2015]
          - text: >-
              Vein, by modified figure-of-eight suture (56): bed rest 2-4 hours, bleeding 14% of any degree,
              1.8% of BARC 3 or more.
            grade: checked
            sources: [Fig8]
          - text: "Septum: closed at once for a right-to-left shunt with hypoxemia."
            grade: checked
            sources: [iASD-SOTA]
          - "Protamine at the end: used in some labs, not in others."
      - heading: "What else differs by center"
        points:
          - >-
            Antibiotic and dose; pause of anticoagulants; ICU or ward; whether left atrial pressure is recorded;
            how much gradient or MR is accepted.
          - >-
            Duration of antiplatelet drugs, dates of echo, dental cover after the first months, referral to
            rehabilitation.
    figures: [tee-views, clip-states]
    terms: [g4, pascal, tee, x-plane, ice, act, proglide-perclose, figure-of-eight-suture, iasd]
    see:
      - devices-and-sizes
      - primary-and-secondary-mr
      - where-sources-disagree
      - prep-anesthesia
      - prep-heparin
      - prep-access
      - intv-second-clip
      - intv-cross
  - id: devices-and-sizes
    title: "Devices and sizes"
    topic: variations
    grade: composed
    sections:
      - text:
          - >-
            Match the clip to the leaflet, the gap and the opening. Longer and wider arms take more leak with
            fewer clips; they cost more opening and strain the leaflets more.
      - heading: "Generations"
        points:
          - text: "Classic: CE mark 2008; FDA 2013 for primary MR."
            grade: checked
            sources: [Hausleiter2023, USC2021]
          - text: "Classic arms: 9 mm."
            grade: recalled
            sources: []
          - text: "NT, 2016: better steering, nitinol grippers."
            grade: recalled
            sources: []
          - text: "NTR and XTR came in 2018."
            grade: recalled
            sources: []
          - text: "XTR arms are 3 mm longer."
            grade: checked
            sources: [TCTMD-XTR2019]
          - text: "Early on there was a signal of single-leaflet attachment with the XTR."
            grade: recalled
            sources: []
          - text: >-
              G4: FDA 2019, CE 2020. Four sizes, grippers that move one by one, left atrial pressure through the
              guide.
            grade: checked
            sources: [Abbott2020]
      - heading: "The four G4 clips"
        points:
          - text: >-
              NT: arms 9 mm, width 4 mm. For short leaflets, a small opening, calcium nearby, a commissure, a
              second clip.
            grade: recalled
            sources: []
          - text: >-
              NTW: arms 9 mm, width 6 mm. The default of many: broad jet, moderate leaflets, valve area of 4 cm²
              or more.
            grade: recalled
            sources: []
          - text: "XT: arms 12 mm, width 4 mm. For long or prolapsing leaflets in a narrow space."
            grade: recalled
            sources: []
          - text: >-
              XTW: arms 12 mm, width 6 mm. For a large flail gap or width, a big valve, a broad central jet,
              valve area of 4.0-5 cm² or more.
            grade: recalled
            sources: []
          - text: "Leaflet on the arm: at least 6 mm on 9 mm arms, at least 9 mm on 12 mm arms."
            grade: recalled
            sources: []
      - heading: "What size costs"
        points:
          - text: "One site: leaflet injury in 14.6% with XTR and 1.7% with NTR."
            grade: checked
            sources: [EIJ-EdLAE2021]
          - text: "Yet an XTR held a calcified leaflet after an NTR had failed. It is a judgment call."
            grade: checked
            sources: [Lin2020]
          - text: >-
              Small valve (below 4.0 cm²): 1.3 clips on average against 1.5, 3.9 against 3.3 mmHg afterward.
            grade: checked
            sources: [Kharsa2026]
          - text: >-
              Gripping one leaflet at a time helps with flail and gap. Long travel of the clip between the
              leaflets (6.5 and 12.4 mm) came before one SLDA and one tear.
            grade: checked
            sources: [Nishiura2024]
      - heading: "Guide and delivery system"
        points:
          - text: "The guide is quoted as 24F, its size at the insertion."
            grade: checked
            sources: [Hart2017]
          - text: "It is quoted as 22F too, its size at the septum."
            grade: checked
            sources: [Paukovitsch2021]
          - text: >-
              NT-era parts: guides SGC0101 and SGC0301, delivery system CDS0501, stabilizer SZR01ST, lift
              LFT01ST, plate PLT01ST.
            grade: checked
            sources: [IFU-NT2019]
          - text: >-
              The vein is opened step by step: 9F, a stiff wire to the superior vena cava, 18F, then the guide.
            grade: checked
            sources: [EIJ-Tools]
          - >-
            How the + and - of the guide knob turn into clip movement was not found in any text read. Learn it
            from the IFU and a proctor.
      - heading: "Another system"
        points:
          - text: >-
              PASCAL has a central spacer and the same indications. OCEAN-Mitral compared 150 PASCAL with 679 G4
              patients and saw no early difference.
            grade: recalled
            sources: []
    figures: [clip-states, double-orifice]
    terms: [g4, pascal, gripper, cga, arm-angle, sgc, cds, french-f, leaflet-insertion, slda]
    see:
      - how-the-clip-works
      - variations
      - complications
      - prep-equipment
      - prep-access
      - intv-grasp
      - intv-second-clip
  - id: pros
    title: "What speaks for it"
    topic: pros-cons
    grade: composed
    sections:
      - points:
          - text: >-
              It is minimally invasive: a catheter through a vein, in most cases without opening the chest.
            seed: [SEED-PRO-01]
          - text: >-
              In selected patients it reduces MR and improves hemodynamics: 3D vena contracta area from 0.99 ±
              0.46 to 0.22 ± 0.15 cm² (n = 29), cardiac output from 5.0 ± 2.0 to 5.7 ± 1.9 L/min (n = 107).
            grade: checked
            sources: [Dietl2018, Siegel2011]
            seed: [SEED-PRO-02]
          - text: >-
              Live imaging gives feedback. Leak, gradient and insertion are read while the clip can still be
              moved.
            seed: [SEED-PRO-03]
          - text: >-
              It is often feasible where surgical risk is high: STS of 8% for replacement or 6% for repair,
              porcelain aorta, frailty, hostile chest.
            grade: checked
            sources: [AbbottHCP-FAQ]
            seed: [SEED-PRO-04]
          - text: "No heart-lung machine is usually needed."
            seed: [SEED-PRO-05]
          - text: "It combines with medical therapy for heart failure; each does what the other cannot."
            seed: [SEED-PRO-06]
      - heading: "In numbers"
        points:
          - text: "Safer early than surgery: major adverse events at 30 days 15% against 48% in EVEREST II."
            grade: checked
            sources: [JAMS-summary]
          - text: "It succeeds as a procedure: 98.2% in TRAMI."
            grade: checked
            sources: [Schueler2016]
          - text: "It relieves: NYHA I-II in 11.0% before and 63.3% a year after in TRAMI."
            grade: checked
            sources: [Puls2016]
          - text: "In selected secondary MR it lengthens life: death at 5 years 57.3% against 67.2% in COAPT."
            grade: checked
            sources: [Stone2023]
          - text: "Easier on the kidney than surgery: acute injury 17.9% against 25.8%."
            grade: checked
            sources: [Koerber2018]
          - text: "Short stay: 33% left within 24 hours in US data."
            grade: checked
            sources: [NRD-30d]
          - text: "Device events are few and early: 1.4% in COAPT, all within 30 days."
            grade: checked
            sources: [Stone2023]
          - text: "MRI at 1.5 and 3 T stays possible by the Dutch guideline."
            grade: checked
            sources: [Hofman2021]
    figures: [catheter-route]
    terms: [m-teer, gdmt, tee, sts-prom]
    see: [cons, purpose-and-benefits, alternatives, what-the-trials-found]
  - id: cons
    title: "What speaks against it"
    topic: pros-cons
    grade: composed
    sections:
      - points:
          - text: >-
              Anatomy sets limits: short or calcified leaflets, a small opening, wide or commissural lesions.
            seed: [SEED-CON-01]
          - text: "MR may remain or come back. In 167 patients 9.5% had residual and 16.2% recurrent MR."
            grade: checked
            sources: [Reint-167]
            seed: [SEED-CON-02]
          - text: >-
              The gradient limits how much can be clipped: effective orifice at least 1.5 cm², mean gradient
              under 5 mmHg.
            grade: checked
            sources: [KharsaEd2026]
            seed: [SEED-CON-03]
          - text: >-
              It can harm: bleeding (5.9% in US data), vascular injury (0.65%), stroke (and new, mostly silent
              MRI lesions in 23 of 27), infection (rare endocarditis, 42% mortality).
            grade: checked
            sources: [NRD-30d, Blazek2015, Asmarats2018]
            seed: [SEED-CON-04]
          - text: >-
              Another intervention or surgery may be needed later. At four years 24.8% of the clip arm of
              EVEREST II had had mitral surgery.
            grade: checked
            sources: [Mauri2013]
            seed: [SEED-CON-05]
          - text: >-
              It needs expertise and imaging resources. Surgical bail-out was commoner in low-volume hospitals.
            grade: checked
            sources: [NRD-SB]
            seed: [SEED-CON-06]
      - heading: "In numbers"
        points:
          - text: >-
              It repairs less than surgery: free of death, mitral surgery and 3-4+ MR at a year 55% against 73%.
            grade: checked
            sources: [JAMS-summary]
          - text: "A leaflet may slip or tear: 2.0% in EXPAND."
            grade: checked
            sources: [AschEXPAND2021]
          - text: "When it fails, it fails early: 16 of 63 in the first year, one more in the second."
            grade: checked
            sources: [Toggweiler2014]
          - text: "It narrows the valve: 6.0 ± 1.3 to 3.6 ± 1.2 cm²."
            grade: checked
            sources: [Herrmann2009]
          - text: "It leaves a hole in the septum: a shunt persists in 34-62%."
            grade: checked
            sources: [Schueler2015, SciRep2021, Paukovitsch2021, Chao2023]
          - text: "The ventricle may falter: early afterload mismatch in 26% of 73 with functional MR."
            grade: checked
            sources: [Melisurgo2014]
          - text: "It narrows later choices: surgery after a clip is usually replacement."
            grade: recalled
            sources: []
          - "After release the clip can no longer be opened or moved. Say so in the consent."
    figures: [double-orifice]
    terms: [slda, mean-gradient, mva, eoa, iasd]
    see: [pros, complications, when-it-is-not-ideal, longevity, alternatives]
  - id: where-sources-disagree
    title: "Where sources disagree"
    topic: evidence
    grade: composed
    sections:
      - text:
          - "Eighteen points and a few more, both sides of each. Know which side your center takes, and why."
      - heading: "Selection"
        points:
          - text: >-
              EROA for severe secondary MR: 0.20 cm² historically and 0.30 cm² in the ESC text of 2021; 0.40 cm²
              in ACC/AHA 2020.
            grade: recalled
            sources: [Vahanian2022, Otto2021]
          - text: "Proportionate MR, for: a leak large for its ventricle should gain most from the clip."
            grade: recalled
            sources: [Grayburn2019]
          - text: >-
              Proportionate MR, against: a COAPT re-analysis (n = 548) did not strongly support EROA/LVEDV as
              selector.
            grade: checked
            sources: [Lindenfeld2021]
          - text: >-
              Valve area of 4.0 cm²: EVEREST and COAPT asked for it; yet 66 of 305 patients had less and did as
              well at two years.
            grade: checked
            sources: [Tamburino2010, COAPT-NCT, Kharsa2026]
          - text: >-
              COAPT's 70 mm: one ACC journal scan prints LV end-diastolic, other texts end-systolic diameter.
              These pages use end-systolic, as the protocol does.
            grade: checked
            sources: [ACC-COAPTecho, COAPTcriteria146]
          - text: >-
              STS bands: below 4, 4-8 and above 8% in older texts; below 3, 3-8 and above 8% in ACC/AHA 2020.
            grade: recalled
            sources: [Otto2021]
          - text: "Besides these: the shortest leaflet to grasp is 6, 7, 8 or 10 mm, by author."
            grade: recalled
            sources: []
      - heading: "Preparation"
        points:
          - text: >-
              Anesthesia: general in most programs because of TEE; deep sedation in others, with like results
              and less ICU (19% against 96%).
            grade: checked
            sources: [PatzeltGA2017, DS2017, MetaGA]
          - text: >-
              Heparin: 2000-3000 IU before the puncture and the rest after; or the whole bolus right after a
              safe puncture. The second way had transient thrombus in 9 of 100.
            grade: checked
            sources: [EIJ-Tools, Pregowski2020]
          - text: "The guide: 24F in one text, 22F in another. One means the insertion, the other the septum."
            grade: checked
            sources: [Hart2017, Paukovitsch2021]
      - heading: "Intervention"
        points:
          - text: "Puncture: posterior and superior in one text, posterior and slightly inferior in another."
            grade: checked
            sources: [EIJ-Tools, JSHD2015]
          - text: >-
              Height, one text: more than 4 cm above the annular plane in primary, about 4 cm in secondary MR.
            grade: checked
            sources: [PMC5752829]
          - text: "Height, as others teach it: 4.0-4.5 cm above coaptation; 3.5-4.0 cm in functional MR."
            grade: recalled
            sources: []
          - text: "Crossing into the ventricle, EACVI: with arms closed."
            grade: checked
            sources: [EACVI-TB]
          - text: "Crossing, others: with arms open to 60° or less."
            grade: recalled
            sources: []
          - text: >-
              Residual MR of 1+ or less against 2+: a benefit in MitraSWISS; no difference in long-term
              survival in 821 German patients; in a small series 2+ or less counted at the end of the case,
              1+ or less at discharge.
            grade: checked
            sources: [Toggweiler2014, Ausbuettel2026, Sudarsky2021]
          - text: >-
              Septal hole: worse class in one series (57% against 30% above NYHA II), no effect in three.
              Closing for hypoxemia is agreed, routine closing is not.
            grade: checked
            sources: [iASD-SOTA, Schueler2015, Chao2023, SciRep2021, Paukovitsch2021]
      - heading: "Result"
        points:
          - text: >-
              Gradient above 5 mmHg, harmful: worse above 4.4 mmHg in degenerative MR (n = 255); top quarter HR
              1.53 for death or heart failure (n = 283), driven by primary MR.
            grade: checked
            sources: [Patzelt2019, Sammour2024]
          - text: >-
              Gradient, harmless: in 419 with primary MR no difference at two years between quarters of 1.9 to 6
              mmHg. Residual MR was what counted.
            grade: checked
            sources: [SOLACI-419]
          - text: "Gradient, both: the US registry tied residual MR and gradient to outcome."
            grade: checked
            sources: [TCTMD-Makkar2023]
          - text: >-
              Gradient in secondary MR: in a COAPT analysis (Halaby 2021) a higher one did not take the benefit
              away.
            grade: recalled
            sources: []
          - text: >-
              Left atrial pressure as predictor: in OCEAN-Mitral (n = 2629) yes in degenerative (HR 0.66),
              no in functional MR (HR 0.90).
            grade: checked
            sources: [OCEAN-LAP]
          - text: "Left atrial pressure, no: a small series is said not to show it."
            grade: recalled
            sources: []
          - text: >-
              Left atrial pressure, yes: in a preprint (n = 181) the residual mean predicted events, HR 1.073
              per mmHg.
            grade: checked
            sources: [medRxiv2023]
          - text: >-
              Afterload mismatch: long-term survival similar in one series, except with early LVEF below
              17%; in another, early dilation went with more deaths.
            grade: checked
            sources: [Melisurgo2014, JIC-AM]
      - heading: "Afterward"
        points:
          - text: >-
              Antithrombotic drugs: two antiplatelets, anticoagulant alone, or both; some take none. Observation
              favors anticoagulant alone in atrial fibrillation; no randomized trial decides.
            grade: checked
            sources: [Ausbuettel2022, DutchOAC, InGef2022, Optum2025]
          - text: >-
              Dental prophylaxis, whether: reasonable (AHA 2021, ACC 2020) or to be considered (ESC 2023, IIa).
            grade: recalled
            sources: [Wilson2021, Delgado2023]
          - "Dental prophylaxis, for how long: some centers are said to stop after months. No source was found."
          - text: >-
              A failed clip: surgery gave the best survival in a small series; more clips brought 75% of SLDA to
              2+ or less; in 147 failures 51 had a clip, 36 surgery.
            grade: checked
            sources: [Reint-167, AschEXPAND2021, Mangieri2022]
      - heading: "Print against print"
        points:
          - text: "RESHAPE-HF2: 505 randomized in the main paper, 506 in the baseline paper."
            grade: checked
            sources: [Anker2024, Anker-baseline]
          - text: "Area lost: 40% in Herrmann's 96 patients, about half in a review."
            grade: checked
            sources: [Herrmann2009, KharsaEd2026]
          - text: "New brain lesions: 23 of 27 is printed as 85.7%; it is 85.2%."
            grade: checked
            sources: [Blazek2015]
    terms:
      - eroa
      - mva
      - mean-gradient
      - lvedv
      - sts-prom
      - iasd
      - afterload-mismatch
      - dapt
      - lap
      - french-f
      - proportionate-mr
    see:
      - what-is-not-known
      - what-the-trials-found
      - guidelines
      - variations
      - eval-secondary-cutoffs
      - check-gradient
      - follow-antithrombotic
  - id: what-is-not-known
    title: "What is not known"
    topic: evidence
    grade: composed
    sections:
      - text:
          - >-
            For the points below no source was found, or its text could not be read. These pages give no figure.
            Ask the IFU, the proctor or the local protocol, and distrust a number without a source.
      - heading: "In the lab"
        points:
          - >-
            Which way the guide's + and - knob moves the clip at a given torque: not found in any text read. IFU
            and proctor.
          - >-
            How many attempts at a grasp are too many: no published limit. The center sets one at the time-out.
          - "Whether a breath-hold steadies puncture and grasp: operator practice, not measured."
          - "Whether protamine should be given at the end: centers differ, no figure found."
      - heading: "Drugs"
        points:
          - >-
            When to stop an oral anticoagulant before the procedure, and to what INR: no published rule found.
            Local protocol.
          - >-
            Which antibiotic and dose, cefazolin included: no TEER trial found. What is published comes from
            TAVI.
          - "Which antithrombotic plan after the clip, and for how long: no randomized trial."
          - "How long dental prophylaxis should go on: some centers stop after months; no source found."
      - heading: "How often"
        points:
          - "Air embolism: no rate found."
          - "Chordal rupture and entanglement: no rate found."
          - "New atrial fibrillation after the clip: no rate found."
          - "Injury of the esophagus by the TEE probe: no rate found for TEER."
      - heading: "Numbers nobody printed, or that could not be read"
        points:
          - "Regurgitant volume after the clip, as mean and SD: not found."
          - "The table of gradients at 30 days in COAPT: not found."
          - >-
            Hemodynamics by Biaggi (2013), Altiok and Horstkotte: texts not available. In a paper by Dykun (51
            patients) the text broke off before the values.
          - "The numbers of EXPAND G4, the full text of MVARC and the full ESC table of 2025: not read."
          - >-
            The current G4 instructions for use, and the exact MRI values in them: not read. Look them up for
            each implant.
      - heading: "After discharge"
        points:
          - "When driving is safe: no figure. National rules and the team decide."
          - "When to work, fly, swim or have sex again: no data found."
          - "Airport gates: no source found. Carry the implant card."
          - >-
            Cost: no figure found that would hold elsewhere. It varies with country, hospital, insurance and
            case.
      - heading: "What trials leave open"
        points:
          - text: >-
              Why COAPT and MITRA-FR differ. Neither better clipping nor the ratio EROA/LVEDV explains it
              alone.
            grade: checked
            sources: [MITRAFR-success, Lindenfeld2021]
          - text: "Whether atrial secondary MR gains: what was read is one center's 115 patients, not a trial."
            grade: checked
            sources: [HerzMed-AFMR]
          - text: >-
              How well pressure at the end of the case foretells two years: known from a preprint of 181
              patients.
            grade: checked
            sources: [medRxiv2023]
    terms: [ifu, mvarc, expand, protamine, act]
    see: [where-sources-disagree, complications, aftercare, hemodynamic-numbers]

"""###
            ]),
        BundledFile(
            path: "reference/foundations.yaml",
            parts: [
###"""
# What the procedure is, what it is for, the valve, the clip, and how the effect runs in time.
articles:
  - id: what-it-is
    title: "What it is"
    topic: overview
    grade: composed
    sections:
      - text:
          - text: >-
              MitraClip is a catheter device that lessens a leak of the mitral valve. The treatment is called
              mitral transcatheter edge-to-edge repair: M-TEER, or TEER for short.
            seed: [SEED-INTRO-01]
          - text: >-
              The team reaches the heart through a vein, by design the right femoral vein in the groin. In most
              cases the chest is not opened.
            grade: checked
            sources: [EIJ-Tools]
            seed: [SEED-INTRO-02]
          - text: >-
              It is used mostly for selected patients with mitral regurgitation (MR): the leak matters, both
              leaflets can be grasped, and a heart team has weighed TEER against surgery and medicines.
            seed: [SEED-INTRO-03]
          - text: "Relevant MR is common: about 1 in 10 people aged 75 years or more has it."
            grade: checked
            sources: [Hausleiter2023]
      - heading: "What it does"
        text:
          - >-
            The clip pins a piece of the anterior leaflet to a piece of the posterior leaflet where the leak is.
            It copies a surgical stitch, the Alfieri stitch. One opening becomes two smaller ones: a double
            orifice.
        points:
          - >-
            Wanted: a smaller leak, a lower left atrial pressure and v-wave, less lung congestion, more blood
            forward with each beat.
          - >-
            The price: a narrower way into the ventricle, so the diastolic gradient rises. Every further clip
            spends some of the opening.
          - >-
            Color Doppler shows the result at once. Until release the clip can be opened, moved or taken out.
            After release it stays.
      - heading: "The five phases"
        points:
          - >-
            Evaluation: is the leak severe, what causes it, does it cause the symptoms, can the valve be
            clipped, and will the person gain from it?
          - "Preparation: anesthesia, TEE plan, blood thinners, vein, consent, gear, roles, time-out."
          - "Intervention: vein, septum, left atrium, alignment, grasp, assessment, release, septum, closure."
          - "Immediate checks: residual MR, gradient, rhythm, pressure, groin, early complications."
          - >-
            Follow-up: symptoms and volume, repeat echo, medicines, rehabilitation, and care of the disease
            behind the leak.
      - heading: "What the patient goes through"
        points:
          - text: >-
              One patient page says one to three hours. In a series of 102 cases under moderate sedation the
              procedure took 60 ± 10.5 minutes.
            grade: checked
            sources: [Abbott-patient, Ates-MCS]
          - text: >-
              The maker's page says one or two nights in hospital; one program says one to seven days,
              mostly two.
            grade: checked
            sources: [Abbott-patient, Ottawa]
          - text: >-
              In US national data 33% went home within 24 hours, and 15% were back in hospital within 30 days.
            grade: checked
            sources: [NRD-30d]
      - heading: "The device"
        text:
          - text: >-
              MitraClip is one brand of edge-to-edge system: a cobalt-chromium clip with a polyester cover.
              Access, sizes and names vary by region and year.
            grade: recalled
            sources: [Abbott-patient]
          - text: "PASCAL, a device with a central spacer, is another. It has the same indications."
            grade: recalled
            sources: []
      - heading: "How to read these pages"
        text:
          - >-
            They teach. They are no medical device and no instructions for use: check every device step against
            the current IFU and with a proctor.
          - >-
            A figure marked "recalled" was not read again in its source. Verify it before you use it at a
            bedside.
    figures: [catheter-route, double-orifice]
    terms: [m-teer, alfieri-stitch, double-orifice, mean-gradient, v-wave, heart-team, ifu, pascal]
    see:
      - purpose-and-benefits
      - how-the-clip-works
      - when-it-is-considered
      - when-it-is-not-ideal
      - alternatives
      - questions-and-answers
  - id: purpose-and-benefits
    title: "Purpose and benefits"
    topic: purpose
    grade: composed
    sections:
      - text:
          - text: >-
              Mitral regurgitation (MR) is a leak: while the left ventricle contracts, part of its blood goes
              back through the mitral valve into the left atrium.
            seed: [SEED-PURP-01]
          - text: >-
              Blood that leaks back has to be pumped again. With time this extra work brings symptoms, and it
              remodels the heart: ventricle and atrium enlarge.
            seed: [SEED-PURP-02]
          - text: >-
              The core aim of TEER is structural: repair the valve itself so that less blood flows backward.
            seed: [SEED-PURP-03]
          - text: >-
              A good repair can be measured: MR mild or less, effective orifice area at least 1.5 cm², mean
              gradient under 5 mmHg.
            grade: checked
            sources: [KharsaEd2026]
      - heading: "What the patient may gain"
        points:
          - text: >-
              Less breathlessness and fatigue. In the German TRAMI registry 11.0% were in NYHA class I or II
              before the clip, 63.3% one year after.
            grade: checked
            sources: [Puls2016]
            seed: [SEED-PURP-04]
          - text: >-
              More forward flow. In 107 patients (96 received a clip) forward stroke volume rose from 57 ± 17 to
              65 ± 18 mL and cardiac output from 5.0 ± 2.0 to 5.7 ± 1.9 L/min.
            grade: checked
            sources: [Siegel2011]
            seed: [SEED-PURP-05]
          - text: >-
              Lower lung pressure and less congestion, where MR is what drives them. Wedge pressure fell from 15
              [12-20] to 12 [10-13] mmHg in 33 patients, the left atrial v-wave from 31 ± 15 to 22 ± 10 mmHg in
              265.
            grade: checked
            sources: [Gaemperli2013, Regensburg2024]
            seed: [SEED-PURP-06]
          - text: >-
              A less invasive choice for a poor candidate for surgery: advanced age, frailty, earlier heart
              surgery or other illness.
            seed: [SEED-PURP-07]
          - text: >-
              In selected cases, a bridge to another therapy or one step of a staged plan. The heart team names
              the next step before it takes the first.
            seed: [SEED-PURP-08]
          - text: "A longer walk: in 29 patients the six-minute walk went from 257.5 ± 82.5 to 295.7 ± 96.3 m."
            grade: checked
            sources: [Dietl2018]
      - heading: "How sure the benefit is"
        points:
          - text: >-
              COAPT, selected secondary MR, n = 614: over two years heart-failure hospitalizations ran at 35.8%
              a patient-year with the clip, 67.9% without (47% fewer).
            grade: checked
            sources: [CRC2019, Stone2018]
          - text: "COAPT at five years: death 57.3% with the clip and 67.2% without (HR 0.72)."
            grade: checked
            sources: [Stone2023]
          - text: "MITRA-FR, secondary MR, n = 307: no difference at one year, none at two."
            grade: checked
            sources: [Obadia2018, Iung2019]
          - text: >-
              RESHAPE-HF2, n = 505: first cardiovascular death or heart-failure hospitalization HR 0.65
              (0.49-0.85) in favor of the device.
            grade: checked
            sources: [Anker2024]
          - text: "RESHAPE-HF2 also found better quality of life: KCCQ 10.9 points above control."
            grade: recalled
            sources: [Anker2024]
          - text: >-
              Degenerative MR at 65 years or older, n = 1187: TEER compared with no surgery, mortality HR 0.47
              (0.37-0.58).
            grade: checked
            sources: [Benfari2022]
      - heading: "What it does not do"
        points:
          - text: "In secondary MR the clip adds to guideline-directed medical therapy. It does not replace it."
            grade: recalled
            sources: [Otto2021]
          - text: "It does not cure the illness around the leak: one-year mortality in TRAMI was 20.3%."
            grade: checked
            sources: [Puls2016]
          - >-
            It does not rescue an end-stage ventricle. There the heart team weighs a ventricular assist device,
            transplant or palliative care.
    figures: [coaptation]
    terms: [forward-stroke-volume, v-wave, nyha-class, kccq, coapt, mitra-fr, reshape-hf2, gdmt, eoa]
    see: [effect-on-physiology, hemodynamic-numbers, what-the-trials-found, pros, cons, eval-benefit]
  - id: primary-and-secondary-mr
    title: "Primary and secondary MR"
    topic: purpose
    grade: composed
    sections:
      - text:
          - text: >-
              MR is more than one disease. The same jet may come from a damaged leaflet, a remodeled ventricle
              or a stretched atrium.
            seed: [SEED-PURP-09]
        points:
          - text: >-
              Primary MR (degenerative, DMR): the valve tissue itself is abnormal. Prolapse and flail are the
              usual lesions.
            seed: [SEED-PURP-10]
          - text: >-
              Secondary MR (functional, FMR): an enlarged or remodeled ventricle pulls the leaflets apart. The
              leaflets themselves are near normal.
            seed: [SEED-PURP-11]
          - text: >-
              Atrial secondary MR: a dilated atrium and annulus, usually with atrial fibrillation or HFpEF, pull
              a near-normal valve open. Ventricular size and LVEF are near normal.
            grade: checked
            sources: [HerzMed-AFMR]
          - "Mixed MR: a valve lesion and a remodeled heart at once. Say which of the two leads."
      - text:
          - text: >-
              The type decides how likely TEER is to help, and which heart-failure therapy must be optimized
              before the leak is judged again.
            seed: [SEED-PURP-12]
      - heading: "Carpentier's classes: how the leaflets move"
        points:
          - text: >-
              Class I, normal motion: annular dilation (atrial functional MR is here), perforation, cleft.
            grade: recalled
            sources: []
          - text: "Class II, excessive motion: prolapse, flail, ruptured chordae."
            grade: recalled
            sources: []
          - text: >-
              Class IIIa, restricted in systole and diastole: rheumatic, radiation, drug or calcific disease.
            grade: recalled
            sources: []
          - text: "Class IIIb, restricted in systole: an ischemic or dilated ventricle tethers the leaflets."
            grade: recalled
            sources: []
          - text: "The ACC decision pathway of 2020 recommends this scheme."
            grade: checked
            sources: [ACC-ECDP2020]
          - text: >-
              Classify by mechanism, never by ejection fraction. COAPT excluded a flail or another degenerative
              sign even when LVEF was low.
            grade: checked
            sources: [COAPT-NCT]
      - heading: "What the type changes"
        points:
          - text: "Primary MR at acceptable surgical risk: surgical repair comes first."
            grade: recalled
            sources: [Otto2021]
          - text: >-
              Primary MR at high or prohibitive risk with suitable anatomy: ESC 2025 raised TEER to class IIa.
            grade: checked
            sources: [KharsaEd2026]
          - text: >-
              Secondary MR: guideline-directed medical therapy comes first, then cardiac resynchronization,
              rhythm control or revascularization where indicated. Then measure the leak again.
            grade: recalled
            sources: []
          - text: >-
              The septal puncture: more than 4 cm above the annular plane in primary MR, about 4 cm in secondary
              MR. Texts vary.
            grade: checked
            sources: [PMC5752829]
          - text: >-
              The gradient: above 4.4 mmHg went with a worse outcome in degenerative, not in functional MR (n =
              255).
            grade: checked
            sources: [Patzelt2019]
          - text: >-
              The ventricle: 19 of 73 patients with functional MR (26%) had an early fall of LVEF, afterload
              mismatch.
            grade: checked
            sources: [Melisurgo2014]
          - text: >-
              Atrial MR in one center (n = 115, LVEF above 50%): procedural success 95.6%; one-year death 14.8%,
              heart-failure admission 15.7%.
            grade: checked
            sources: [HerzMed-AFMR]
      - heading: "What the type does to the cut-off"
        points:
          - text: >-
              ASE 2017 calls EROA 0.40 cm², regurgitant volume 60 mL or fraction 50% and above severe. Lower
              EROA and volume can still be severe in secondary MR (crescent orifice) or low flow.
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: >-
              ESC: EROA 0.20 cm² and volume 30 mL were the older limits for severe secondary MR. The 2021 text
              accepts EROA 0.30 cm² and 45 mL.
            grade: recalled
            sources: [Vahanian2022]
          - text: "ACC/AHA 2020 keeps EROA 0.40 cm², volume 60 mL and fraction 50% for both types."
            grade: recalled
            sources: [Otto2021]
          - text: >-
              MR that is moderate at rest can become severe on exercise. In one series 55 of 221 were treated on
              that basis and did better than those severe at rest.
            grade: checked
            sources: [Curio2020]
          - text: >-
              Proportionate or not: secondary MR that is large for the size of the ventricle (high EROA/LVEDV)
              is expected to benefit most.
            grade: recalled
            sources: [Grayburn2019]
          - text: >-
              A COAPT re-analysis (n = 548) did not strongly support EROA/LVEDV as the selector. The idea is
              disputed.
            grade: checked
            sources: [Lindenfeld2021]
    figures: [coaptation, valve-en-face]
    terms: [dmr, fmr, afmr, carpentier-class, flail, eroa, rvol, rf, proportionate-mr, gdmt]
    see:
      - valve-anatomy
      - when-it-is-considered
      - what-the-trials-found
      - where-sources-disagree
      - eval-mechanism
      - eval-secondary-cutoffs
      - eval-gdmt
  - id: valve-anatomy
    title: "The mitral valve and its neighbors"
    topic: anatomy
    grade: composed
    sections:
      - text:
          - text: >-
              The mitral valve lies between the left atrium, which receives blood from the lungs, and the left
              ventricle, which pumps it to the body. It is a one-way door.
            seed: [SEED-MECH-03]
          - text: "The door has two leaflets. In systole their edges meet and overlap; in diastole they part."
            seed: [SEED-MECH-04]
        points:
          - text: "The anterior leaflet is the larger one. It lies next to the aortic valve."
            seed: [SEED-MECH-05]
          - text: "The posterior leaflet lies opposite. It is divided into three scallops."
            seed: [SEED-MECH-06]
          - text: "The annulus is the ring of fibrous tissue from which both leaflets hang."
            seed: [SEED-MECH-07]
          - text: >-
              The chordae tendineae are fine cords. They hold the leaflet edges to two papillary muscles in the
              ventricle.
            seed: [SEED-MECH-08]
          - "The commissures are the two corners where the leaflets join."
      - heading: "The map"
        text:
          - >-
            Both leaflets are numbered alike: A1 to A3, P1 to P3. Number 1 is lateral, by the left atrial
            appendage; 2 is the middle; 3 is medial, by the septum.
        points:
          - text: >-
              The 3D view from the atrium, the surgeon's view, shows the whole valve. It is the map for the
              target and the right angle of the arms.
            grade: checked
            sources: [EACVI-TB]
          - text: >-
              On the 3D en-face picture the aorta lies at 12 o'clock, the appendage on the left at 9, the
              septum on the right at 3.
            grade: recalled
            sources: []
          - text: >-
              The intercommissural view (55-75° by EACVI, 50-70° by others) runs medial to lateral. The LVOT
              view (100-160° by EACVI, commonly 120-150°) runs anterior to posterior and shows both leaflets.
            grade: checked
            sources: [EACVI-TB]
      - heading: "Neighbors that matter to the catheter"
        points:
          - text: >-
              The aorta, in front. A low or anterior septal puncture leaves the clip too close to it (aorta
              hugger), and the anterior leaflet is grasped unequally.
            grade: checked
            sources: [Sorajja-TK]
          - "The left atrial appendage, lateral: clots form there, and a clip must not enter it."
          - "The left upper pulmonary vein: here the wire is parked, and its flow is read before and after."
          - >-
            The septum, medial: the puncture passes the fossa ovalis. Look for a foramen ovale, an aneurysm, a
            thick lipomatous septum, a closure device.
          - text: "Earlier repair of an atrial septal defect or foramen ovale was a trial exclusion."
            grade: checked
            sources: [Tamburino2010]
      - heading: "Sizes a clip cares about"
        points:
          - text: "A normal mitral opening measures 4 to 5 cm²."
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: "EVEREST and COAPT asked for an opening of 4.0 cm² or more; measure it by 3D planimetry."
            grade: checked
            sources: [Tamburino2010, COAPT-NCT]
          - text: "EVEREST asked for a coaptation depth below 11 mm and a coaptation length of 2 mm or more."
            grade: checked
            sources: [Tamburino2010]
          - text: "EVEREST asked for a flail gap below 10 mm and a flail width below 15 mm."
            grade: checked
            sources: [Tamburino2010]
          - text: >-
              Leaflet length in the grasping zone: 10 mm or more is comfortable, 7-10 mm complex, below 7 mm
              (for some 6 mm) unfavorable.
            grade: recalled
            sources: [Hausleiter2023]
          - text: "Leaflet calcium predicted MR of 3+ or more at 12 months (HR 6.56)."
            grade: checked
            sources: [Ohno2016]
      - heading: "How anatomy catches a clip"
        points:
          - "Chordae catch open arms."
          - text: >-
              Inverted arms fold back, so that the clip can be drawn from the ventricle into the atrium. An
              FDA device report names the maneuver.
            grade: checked
            sources: [MAUDE-12294215]
          - "Commissures carry dense chordae and leave little room: a narrow clip, small moves, never force."
          - >-
            A true cleft or a perforation leaks through the leaflet itself. Pinning the edges does not close it.
          - text: >-
              The ring follows the clip: in 50 procedures the anteroposterior diameter fell by 13.2 ± 8.8% in
              secondary and 8.6 ± 7.5% in primary MR.
            grade: checked
            sources: [REC-annulus]
    figures: [valve-en-face, coaptation, septal-puncture]
    terms:
      - a1-a3
      - p1-p3
      - annulus
      - chordae-tendineae
      - commissure
      - cleft
      - coaptation-depth
      - coaptation-length
      - flail-gap
      - mac
      - mva
      - laa
      - fossa-ovalis
      - surgeon-s-view
      - aorta-hugger
    see:
      - how-the-clip-works
      - when-it-is-not-ideal
      - primary-and-secondary-mr
      - eval-tee
      - eval-geometry
      - eval-anatomy
      - intv-tenting
  - id: how-the-clip-works
    title: "How the clip works"
    topic: mechanism
    grade: composed
    sections:
      - text:
          - text: "TEER brings both leaflets together at the leak and holds them there."
            seed: [SEED-MECH-01]
          - text: >-
              It restores the coaptation seal. Where the clip sits, the leaflets overlap and stay in contact, so
              systolic pressure finds no gap.
            seed: [SEED-MECH-02]
        points:
          - text: >-
              The clip grasps a part of both leaflets at a chosen spot: the segment from which the jet comes.
            seed: [SEED-MECH-09]
          - text: >-
              A double orifice results: a smaller opening on each side of the clip, with a bridge of leaflet
              tissue between them.
            seed: [SEED-MECH-10]
          - text: >-
              The effective hole of the leak shrinks. In 29 patients the 3D vena contracta area fell from 0.99 ±
              0.46 to 0.22 ± 0.15 cm².
            grade: checked
            sources: [Dietl2018]
            seed: [SEED-MECH-11]
      - heading: "The parts"
        points:
          - >-
            Two arms reach under the leaflets from the ventricle. Two grippers, barbed flaps, press each leaflet
            onto its arm from above.
          - text: >-
              In the G4 generation each gripper can be lowered on its own: controlled gripper actuation (CGA).
              18 of 158 cases needed it, 11 to grasp and 7 to confirm.
            grade: checked
            sources: [Nishiura2024]
          - "A lock holds the arms closed. The lock line frees or sets it until the clip is released."
          - text: >-
              A steerable guide stays in the left atrium. Through it runs the delivery system, whose sleeve
              bends medial or lateral (M/L) and anterior or posterior (A/P).
            grade: recalled
            sources: []
      - heading: "The states of the arms"
        points:
          - text: "Closed, about 10-15°: for the way through the guide, and for good."
            grade: recalled
            sources: []
          - text: "About 60°: half closed, to hold the leaflets while insertion is checked."
            grade: recalled
            sources: []
          - text: "120°: to grasp in the ventricle. Arms of 9 mm then span 17 mm."
            grade: recalled
            sources: []
          - text: "180°: fully open in the atrium, to judge the orientation. Arms of 9 mm then span 20 mm."
            grade: recalled
            sources: [SCAI2020-Mahoney]
          - text: >-
              Inverted, past 180°: folded back so that the clip can leave the ventricle. An FDA device
              report names the maneuver.
            grade: checked
            sources: [MAUDE-12294215]
          - "Never pull back through the chordae with arms open forward."
      - heading: "From the jet to the grasp"
        points:
          - text: >-
              Above the valve, the arms stand at a right angle to the line of coaptation. 3D en face shows it;
              X-plane confirms it: both arms equal in the LVOT view, none in the commissural view.
            grade: checked
            sources: [Sorajja-TK]
          - text: "The clip crosses with its arms closed, under the LVOT view."
            grade: checked
            sources: [EACVI-TB]
          - text: "Others cross with the arms at 60° or less: centers differ."
            grade: recalled
            sources: []
          - text: >-
              In the ventricle, check the rotation again: it drifts on crossing. Lower the 3D gain and the arms
              show through the leaflets.
            grade: checked
            sources: [Sorajja-TK]
          - text: "Pull back until both leaflets rest on the arms, in the LVOT view. Then lower the grippers."
            grade: checked
            sources: [EACVI-TB]
          - text: >-
              Prove the insertion of both leaflets, in the LVOT view first, then in the intercommissural view.
            grade: checked
            sources: [EACVI-TB]
          - text: >-
              Close in small steps while you watch the jet fade. Then read MR, gradient and pulmonary-vein flow.
            grade: recalled
            sources: []
      - heading: "Why insertion decides"
        points:
          - text: "Leaflet should cover at least 6 mm of a 9 mm arm, at least 9 mm of a 12 mm arm."
            grade: recalled
            sources: []
          - text: >-
              Too little leaflet, and the clip may lose one side: 2.0% had a leaflet event in EXPAND, most of
              them single-leaflet device attachment.
            grade: checked
            sources: [AschEXPAND2021]
      - heading: "The price"
        points:
          - text: >-
              In 96 patients (69% with one clip) the valve area fell from 6.0 ± 1.3 to 3.6 ± 1.2 cm² and the
              mean gradient rose from 1.7 ± 0.9 to 4.1 ± 2.2 mmHg.
            grade: checked
            sources: [Herrmann2009]
    figures: [clip-states, double-orifice, coaptation]
    terms:
      - m-teer
      - alfieri-stitch
      - double-orifice
      - coaptation-length
      - gripper
      - cga
      - arm-angle
      - inverted-arms
      - leaflet-insertion
      - perpendicularity
      - lock-line
      - sleeve
      - sgc
      - cds
      - vca
      - slda
    see:
      - valve-anatomy
      - devices-and-sizes
      - time-course-and-reversibility
      - effect-on-physiology
      - complications
      - intv-perpendicular
      - intv-cross
      - intv-grasp
      - intv-insertion
  - id: time-course-and-reversibility
    title: "Time course and reversibility"
    topic: time-course
    grade: composed
    sections:
      - text:
          - text: >-
              The result is judged at once, by echo and color Doppler, with the clip closed and still on its
              catheter.
            seed: [SEED-MECH-15]
          - text: >-
              The clip is a permanent implant. Until the final release it can be opened, moved or taken out;
              after release it cannot.
            seed: [SEED-MECH-16]
          - text: >-
              MR and remodeling can change later, for better or worse. That is why imaging goes on after a good
              result.
            seed: [SEED-MECH-17]
      - heading: "Before release: everything can be undone"
        points:
          - >-
            Insertion not sure: open and grasp again. Leak unchanged: open and move. Gradient too high: open,
            and choose another spot, a smaller clip or fewer clips.
          - >-
            To leave the ventricle, invert the arms first. The last chance to do all this is the moment before
            release.
          - text: >-
              Grade again after release: the pull of the catheter is gone, and leak and gradient may change.
            grade: recalled
            sources: []
          - text: >-
              PISA and continuous-wave Doppler of the jet are unreliable once a clip is in. Use 3D vena
              contracta area and pulmonary-vein flow.
            grade: checked
            sources: [REC-2020]
      - heading: "Minutes"
        points:
          - text: >-
              Pressure falls on the table, the v-wave more than the mean: v-wave 31 ± 15 to 22 ± 10 mmHg, mean
              17 ± 6 to 15 ± 6 mmHg (n = 265).
            grade: checked
            sources: [Regensburg2024]
          - text: >-
              The ventricle may falter: early LVEF fall in 19 of 73 patients with functional MR. By discharge
              LVEF stood at 31% against 33% in the others.
            grade: checked
            sources: [Melisurgo2014]
      - heading: "Days to a month"
        points:
          - text: >-
              When a leaflet slips, it slips early. Of 16 patients in EXPAND with single-leaflet attachment
              alone, 2 were found in the lab, 7 before discharge, 7 by 30 days.
            grade: checked
            sources: [AschEXPAND2021]
          - text: "In COAPT device events came to 1.4%, all of them within 30 days."
            grade: checked
            sources: [Stone2023]
          - text: "The smaller leak held: 3D vena contracta area was stable over 33 days."
            grade: checked
            sources: [Dietl2018]
          - text: "Tissue covers the clip over months."
            grade: recalled
            sources: []
      - heading: "The first year"
        points:
          - text: >-
              Recurrence shows early. In MitraSWISS 16 of 63 early successes (25%) had at least moderate-severe
              MR again in year one; one more in year two.
            grade: checked
            sources: [Toggweiler2014]
          - text: >-
              The hole in the septum often stays: a shunt at 6-12 months in 50%, 62% and 41.7% by TEE, in 34.2%
              by TTE.
            grade: checked
            sources: [Schueler2015, SciRep2021, Paukovitsch2021, Chao2023]
          - text: "Area and gradient keep: at 24 months 3.5 ± 0.8 cm² and 3.8 ± 1.9 mmHg."
            grade: checked
            sources: [Herrmann2009]
      - heading: "Years"
        points:
          - text: >-
              EVEREST II at four years: 24.8% had mitral surgery after the clip, 5.5% a further one after
              surgery.
            grade: checked
            sources: [Mauri2013]
          - text: "Surgery after a clip usually means replacement, not repair."
            grade: recalled
            sources: []
          - text: >-
              COAPT at five years: heart-failure hospitalization 33.1% a year with the clip and 57.2% without;
              the difference lasted (HR 0.53).
            grade: checked
            sources: [Stone2023]
          - text: >-
              MITRA-FR at two years: death or heart-failure hospitalization 63.8% with the clip and 67.1%
              without, HR 1.01 (0.77-1.34). Neutral, as at one year.
            grade: checked
            sources: [Iung2019]
          - text: >-
              A landmark analysis of the 140 MITRA-FR patients alive and free of such a hospitalization at month
              12: HR 0.46 (0.20-1.02, p = 0.057) for the second year. It raises a question and answers none.
            grade: checked
            sources: [Leurent2022]
    figures: [clip-states]
    terms: [afterload-mismatch, slda, mean-gradient, v-wave, iasd, pisa, vca, expand]
    see:
      - how-the-clip-works
      - effect-on-physiology
      - longevity
      - aftercare
      - complications
      - intv-release
      - follow-echo

"""###
            ]),
        BundledFile(
            path: "reference/indications.yaml",
            parts: [
###"""
# For whom the procedure is considered, who decides, when it is not ideal, and what else there is.
articles:
  - id: when-it-is-considered
    title: "When it is considered"
    topic: context
    grade: composed
    sections:
      - text:
          - text: "The usual candidate has severe MR and symptoms that persist despite proper medical care."
            seed: [SEED-CTX-01]
        points:
          - text: "Surgical risk is high, in the judgment of the heart team and not by a score alone."
            seed: [SEED-CTX-02]
          - text: "MR has come back after a surgical repair, in selected patients."
            seed: [SEED-CTX-03]
          - text: "Heart failure with MR that is thought to drive the symptoms or the admissions."
            seed: [SEED-CTX-04]
          - text: "A wish or a need to avoid sternotomy, where anatomy and goals fit."
            seed: [SEED-CTX-05]
          - text: >-
              All of them need a comprehensive imaging work-up: mechanism, severity, and suitability for the
              clip.
            seed: [SEED-CTX-06]
      - heading: "Eight questions, in this order"
        points:
          - "Is MR severe when several measures are combined? If not, follow the patient; no clip."
          - >-
            What is the mechanism: primary, ventricular secondary, atrial secondary, mixed? It decides which
            evidence applies.
          - "Do the symptoms come from MR? If not, look for another cause."
          - >-
            In secondary MR: was drug therapy optimized, with resynchronization and revascularization where
            indicated, and MR measured again? If not, do so first.
          - >-
            What is the surgical risk, and what could surgery offer? Low risk and repairable primary MR:
            surgery.
          - "Can both leaflets be grasped, and will enough opening remain?"
          - "Is there an absolute stop: endocarditis, thrombus, no venous or TEE route?"
          - "Will the person live and feel better for it, and what do they want?"
      - heading: "Severe, by number"
        points:
          - text: >-
              ASE 2017, severe: vena contracta 0.7 cm or more, EROA 0.40 cm² or more, regurgitant volume 60 mL
              or more, fraction 50% or more. Combine them; one number is never enough.
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: >-
              Supporting signs: systolic reversal in the pulmonary veins, E wave above 1.2 m/s, a dense
              holosystolic triangular jet on continuous-wave Doppler.
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: >-
              Grade with the patient awake, loaded and euvolemic. Anesthesia lowers pressure and can take MR
              down a class.
            grade: recalled
            sources: [Zoghbi2017]
          - text: "Symptoms count from NYHA II: COAPT took classes II, III and ambulatory IV."
            grade: checked
            sources: [COAPT-NCT]
          - text: >-
              COAPT also asked for a heart-failure hospitalization in 12 months, or BNP of at least 300 or
              NT-proBNP of at least 1500 pg/mL (corrected).
            grade: checked
            sources: [COAPT-NCT]
      - heading: "Secondary MR: the COAPT profile"
        points:
          - text: >-
              LVEF 20-50%, LV end-systolic diameter up to 70 mm, pulmonary artery systolic pressure up to 70
              mmHg, no right ventricular dysfunction of moderate degree or more.
            grade: checked
            sources: [COAPT-NCT, COAPTcriteria146]
          - text: >-
              MR of 3+ or more, valve area of at least 4.0 cm², and symptoms despite maximally tolerated
              guideline-directed therapy.
            grade: checked
            sources: [COAPT-NCT, ACC-COAPTecho]
          - text: >-
              The images had to be fresh and made on stable therapy: TTE within 90 days, TEE within 180 days.
            grade: checked
            sources: [COAPT-NCT]
          - text: >-
              In daily care about one in three fits: 34.5% (n = 1022) and 35.6% (n = 146). Those who fit had
              fewer events in the smaller series (HR 0.39).
            grade: checked
            sources: [ACC-EuroSMR, COAPTcriteria146]
      - heading: "Surgical risk"
        points:
          - text: >-
              STS-PROM bands differ by edition: low below 4%, intermediate 4-8%, high above 8%; or below 3%,
              3-8%, above 8% in ACC/AHA 2020.
            grade: recalled
            sources: [Otto2021]
          - text: >-
              US labeling lists marks of prohibitive risk: STS of 8% for replacement or 6% for repair, porcelain
              aorta, frailty, hostile chest, cirrhosis with MELD above 12, pulmonary pressure above two thirds
              of systemic, and others.
            grade: checked
            sources: [AbbottHCP-FAQ]
          - text: >-
              After surgical repair: a ring with adequate area is complex but possible; a stenotic ring or a
              bioprosthesis is unsuitable.
            grade: recalled
            sources: [Hausleiter2023]
          - text: >-
              Earlier mitral surgery was an exclusion in EVEREST. Recurrent MR after repair is treated outside
              that evidence.
            grade: checked
            sources: [Tamburino2010]
    figures: [tee-views]
    terms: [nyha-class, gdmt, crt, eroa, rvol, rf, lvef, lvedv, pasp, mva, sts-prom, bnp, coapt]
    see:
      - the-heart-team
      - when-it-is-not-ideal
      - alternatives
      - guidelines
      - primary-and-secondary-mr
      - eval-questions
      - eval-severity
      - eval-symptoms
      - eval-surgical-risk
      - eval-decision
  - id: the-heart-team
    title: "The heart team"
    topic: team
    grade: composed
    sections:
      - text:
          - text: >-
              The team that decides: interventional cardiologist, imaging cardiologist, cardiac surgeon,
              anesthesiologist and heart-failure clinician.
            grade: checked
            sources: [AbbottHCP-FAQ]
            seed: [SEED-CTX-07]
          - "A nurse coordinator joins them; geriatric and palliative medicine come in where needed."
          - text: >-
              For primary MR the US label asks that a surgeon and a cardiologist, both experienced in mitral
              disease, agree on prohibitive risk.
            grade: checked
            sources: [AbbottHCP-burden]
      - heading: "What each brings to the decision"
        points:
          - >-
            The imager: severity from several measures, mechanism, segment, leaflet length, valve area, and
            whether the views will do to guide.
          - "The interventional cardiologist: a plan for puncture, clip and number of clips, and when to stop."
          - "The surgeon: what an operation could repair and at what risk, and who answers a bail-out call."
          - "The anesthesiologist: airway, TEE hazards, anesthesia or sedation, pressure support."
          - >-
            The heart-failure clinician: whether therapy is optimal, whether the ventricle can still gain, what
            follows if it cannot.
          - "The patient: what they want from it. The decision is shared and written down."
      - heading: "Roles in the lab"
        points:
          - "Operator 1 holds the guide: torque, the +/- knob, and the go or no-go."
          - "Operator 2 works the delivery system: knobs, arm angle, grippers."
          - >-
            The imager names view and angle aloud, says "both leaflets in" or "not in", and watches for
            effusion.
          - "The anesthesiologist holds the airway, the pressure for grading, breath-holds and inotropes."
          - >-
            The scrub nurse or device specialist: flush, bubble check, counts, lot numbers. The circulating
            nurse: ACT log, timings, calls.
          - >-
            The physiologist reads left atrial and ventricular pressures and the ECG. The surgeon is named and
            reachable, and the perfusion plan is agreed.
      - text:
          - "One voice for each command, and the command is repeated back."
      - heading: "What checklists are known to do"
        points:
          - text: >-
              A WHO-style checklist in a cath lab: complications fell from 2.0% to 0.8%, turnaround by 3
              minutes.
            grade: checked
            sources: [Lindsay2018]
          - text: "Use has to be trained: baseline compliance of 10-30% rose to 73-91% after training."
            grade: checked
            sources: [Braham2014]
          - text: "A modified WHO checklist exists for TEE."
            grade: checked
            sources: [Sharma2015]
      - heading: "Volume"
        points:
          - text: >-
              In US data surgical bail-out was commoner in low-volume hospitals: 1.42% overall, falling from
              5.26% in 2014 to 0.43% in 2017.
            grade: checked
            sources: [NRD-SB]
    terms: [heart-team, tee, act]
    see:
      - when-it-is-considered
      - alternatives
      - cons
      - eval-surgical-risk
      - eval-decision
      - prep-roles
      - prep-sign-in
      - prep-time-out
  - id: when-it-is-not-ideal
    title: "When it is not ideal"
    topic: contraindications
    grade: composed
    sections:
      - text:
          - text: >-
              Suitability depends on three things together: the anatomy, the cause of MR, and the goals of the
              person.
            seed: [SEED-CONTRA-01]
        points:
          - text: "MR is not severe, or is not the cause of the symptoms."
            seed: [SEED-CONTRA-02]
          - text: >-
              The disease is so advanced that little benefit can be expected: end-stage ventricle, failing right
              heart, limiting illness elsewhere.
            seed: [SEED-CONTRA-11]
          - text: "Another heart operation is needed anyway. A combined operation is then the better plan."
            seed: [SEED-CONTRA-12]
          - text: >-
              No table decides. The decision is individual and nuanced, made by the heart team with the patient.
            seed: [SEED-CONTRA-13]
      - heading: "Unfavorable anatomy"
        text:
          - text: >-
              Anatomy is unfavorable where the clip cannot hold both leaflets, or where closing the leak would
              close the valve.
            seed: [SEED-CONTRA-03]
        points:
          - text: "The leaflets cannot be grasped, for example because their motion is restricted."
            seed: [SEED-CONTRA-04]
          - text: "Severe calcium of leaflet or annulus lies where the clip would attach."
            seed: [SEED-CONTRA-05]
          - text: "A leaflet is very short, or the disease is complex and takes in several segments."
            seed: [SEED-CONTRA-06]
          - text: "The valve is stenotic or its opening small: after a clip the gradient may be too high."
            seed: [SEED-CONTRA-07]
          - text: "Posterior leaflet: 10 mm or more favorable, 7-10 mm complex, below 6-7 mm unsuitable."
            grade: recalled
            sources: [Hausleiter2023]
          - text: >-
              Valve area: 3.5-4.0 cm² complex, likely one clip; below 3.0-3.5 cm² unsuitable. A resting gradient
              of 5 mmHg or more before any clip is unsuitable.
            grade: recalled
            sources: [Hausleiter2023]
          - text: >-
              The limit of 4.0 cm² is relative. 66 of 305 patients (21.6%) had less: 1.3 against 1.5 clips, 3.9
              against 3.3 mmHg afterward, the same outcome at two years.
            grade: checked
            sources: [Kharsa2026]
          - text: "Expect clipping to cost about half the area."
            grade: checked
            sources: [KharsaEd2026]
          - text: >-
              Outside EVEREST criteria acute success was the same (95% against 97%), re-intervention was not:
              37% against 11%, driven by flail width above 15 mm and gap of 10 mm or more.
            grade: checked
            sources: [Lesevic2017]
          - text: >-
              Complex primary MR (calcium of moderate degree or more, Barlow, several prolapses, commissural):
              technical success above 90%, but higher one-year mortality.
            grade: checked
            sources: [Samim2026]
      - heading: "Stops of the US label"
        text:
          - text: >-
              The list is of the NT generation; check the current IFU. Contraindicated: no tolerance of
              procedural anticoagulation or the antiplatelet regimen after; active mitral endocarditis;
              rheumatic mitral disease; thrombus in heart, inferior vena cava or femoral vein.
            grade: checked
            sources: [ACS2018]
        points:
          - text: >-
              Active infection of the valve or the blood: no clip. Treat the infection, and call the surgeon.
            seed: [SEED-CONTRA-08]
          - text: >-
              A clot inside the heart: no clip until it has been dealt with. It defers the procedure; it need
              not end the plan.
            seed: [SEED-CONTRA-09]
          - text: "The patient cannot tolerate TEE or the anesthesia that the steps need."
            seed: [SEED-CONTRA-10]
          - text: >-
              From appendage closure, not TEER: appendage clot cleared in 60.3% after a first and 75.3% after
              further intensified anticoagulation. Meanwhile 9.6% bled and 2.9% had a stroke.
            grade: checked
            sources: [Marroquin2022]
      - heading: "Exclusions of the trials"
        points:
          - text: >-
              EVEREST: infarction within 12 weeks, need of other heart surgery, severe annular calcium, systolic
              anterior motion or hypertrophic cardiomyopathy, systolic pressure below 90 mmHg or shock, mass or
              vegetation, earlier mitral surgery.
            grade: checked
            sources: [Tamburino2010]
          - text: >-
              COAPT: LVEF below 20%, LV end-systolic diameter above 70 mm, pulmonary systolic pressure above 70
              mmHg, right ventricular dysfunction of moderate degree or more.
            grade: checked
            sources: [COAPT-NCT, COAPTcriteria146]
          - text: >-
              US label for primary MR: no evaluable data with LVEF below 20% or LV end-systolic diameter above
              60 mm.
            grade: checked
            sources: [ACS2018]
      - heading: "Signs of little to gain"
        points:
          - text: >-
              NYHA IV, LV end-systolic volume above 110 mL, pulmonary pressure above 50 mmHg, kidney disease,
              tricuspid regurgitation of moderate degree or more. Right ventricular dysfunction is called the
              most important.
            grade: checked
            sources: [EIJ-Strategies]
          - text: >-
              One-year death in TRAMI (HR): failed procedure 4.36, anemia 2.44, earlier aortic valve
              intervention 2.12, peripheral artery disease 2.12, severe TR 1.84, creatinine of 1.5 mg/dL or more
              1.77, NYHA IV 1.62, LVEF below 30% 1.58.
            grade: checked
            sources: [Puls2016]
    figures: [valve-en-face, coaptation]
    terms:
      - mac
      - mva
      - mean-gradient
      - flail-gap
      - coaptation-depth
      - barlow-disease
      - cleft
      - laa
      - ifu
      - pasp
      - lvef
      - tr
    see:
      - alternatives
      - when-it-is-considered
      - valve-anatomy
      - devices-and-sizes
      - cons
      - eval-anatomy
      - eval-stops
      - eval-benefit
  - id: alternatives
    title: "Alternatives and comparisons"
    topic: alternatives
    grade: composed
    sections:
      - text:
          - text: "The choice depends on severity, symptoms, anatomy, surgical risk and what the patient wants."
            seed: [SEED-ALT-01]
          - text: >-
              The balance to strike: a meaningful reduction of MR on one side, risk and the person's preference
              on the other.
            seed: [SEED-ALT-12]
      - heading: "Observe"
        points:
          - text: "When: MR is mild or moderate, there are no symptoms, or MR is not what drives them."
            seed: [SEED-ALT-02]
          - text: >-
              Not when severe primary MR without symptoms has brought LVEF to 60% or less, or LVESD to 40 mm or
              more: surgery is class 1 then.
            grade: checked
            sources: [ACCAHA2014, Otto2021]
          - text: >-
              New atrial fibrillation, or a PA systolic pressure above 50 mmHg, argues for surgery too when a durable
              repair at low risk is likely.
            grade: recalled
            sources: [Otto2021]
          - text: "How: periodic echo and regular visits, so that a change is seen early."
            seed: [SEED-ALT-03]
      - heading: "Medicines and rhythm devices"
        points:
          - text: "Medicines relieve symptoms. They do not fix a leaflet."
            seed: [SEED-ALT-04]
          - text: >-
              In secondary MR heart-failure drugs and devices may shrink the leak, because they act on the
              ventricle behind it. They come first there.
            grade: recalled
            sources: []
            seed: [SEED-ALT-05]
          - text: >-
              The classes: ARNI, ACE inhibitor or ARB; beta-blocker; mineralocorticoid antagonist; SGLT2
              inhibitor. Then resynchronization, rhythm control, revascularization where indicated.
            grade: recalled
            sources: []
          - text: >-
              What a trial reached: RESHAPE-HF2 patients took a beta-blocker in 96%, a renin-angiotensin
              inhibitor or ARNI in 82%, a mineralocorticoid antagonist in 82%, an SGLT2 inhibitor in 7%; 29% had
              CRT.
            grade: checked
            sources: [Anker-baseline]
      - heading: "Surgery"
        points:
          - text: "Surgical repair is the usual choice in primary MR when the surgical risk is acceptable."
            grade: recalled
            sources: [Otto2021]
            seed: [SEED-ALT-06]
          - text: >-
              Surgery treats annulus and leaflets more fully than a clip. It is also more invasive: the chest is
              opened and the heart-lung machine used.
            seed: [SEED-ALT-07]
          - text: "Surgical replacement serves where repair is impossible or would not last."
            seed: [SEED-ALT-08]
          - text: >-
              A replaced valve has long-term issues of its own: tissue valves wear out, mechanical valves need
              lifelong anticoagulation.
            grade: recalled
            sources: []
            seed: [SEED-ALT-09]
          - text: >-
              EVEREST II, one year, clip against surgery: free of death, mitral surgery and 3-4+ MR 55% against
              73%; mitral surgery 20% against 2%; major adverse events at 30 days 15% against 48%.
            grade: checked
            sources: [JAMS-summary]
          - text: "EVEREST II, four years: death 17.4% against 17.8%."
            grade: checked
            sources: [Mauri2013]
          - text: "Acute kidney injury: 17.9% after TEER, 25.8% after surgery."
            grade: checked
            sources: [Koerber2018]
      - heading: "Other catheter treatments"
        points:
          - text: >-
              Other transcatheter options exist, some of them only within trials: another edge-to-edge device,
              annuloplasty, transcatheter valve replacement.
            grade: recalled
            sources: []
            seed: [SEED-ALT-10]
          - text: >-
              PASCAL has the same indications. In OCEAN-Mitral 150 PASCAL and 679 G4 patients showed no early
              difference.
            grade: recalled
            sources: []
          - text: >-
              Replacement by catheter is thought of where no grasp is possible, with annular calcium or
              stenosis. CT must show that the outflow tract will stay open.
            grade: recalled
            sources: []
          - text: >-
              Some patients have more than one sick valve. For them combined valve procedures may be considered,
              such as tricuspid treatment besides TEER.
            seed: [SEED-ALT-11]
      - heading: "When the heart is past repair"
        points:
          - text: >-
              End-stage ventricle: ventricular assist device or transplant for the few who qualify, palliative
              care for the others.
            grade: recalled
            sources: []
      - heading: "Side by side"
        points:
          - >-
            Repairable primary MR and low risk: surgery. Primary MR, high risk, graspable: TEER. Secondary MR:
            optimal drugs, then TEER if the leak persists and the profile fits.
          - >-
            No grasp possible, stenosis or calcium in the grasping zone: replacement by catheter or surgery, or
            medicines. MR not the driver: treat what is.
    terms: [gdmt, crt, pascal, tmvr, tr, everest-ii]
    see:
      - when-it-is-considered
      - when-it-is-not-ideal
      - pros
      - cons
      - what-the-trials-found
      - eval-alternatives
      - eval-surgical-risk

"""###
            ]),
        BundledFile(
            path: "reference/life-after.yaml",
            parts: [
###"""
# What follows the procedure: care, how long the benefit lasts, and the questions people ask.
articles:
  - id: aftercare
    title: "Aftercare"
    topic: aftercare
    grade: composed
    sections:
      - text:
          - text: >-
              Follow-up echo looks for three things above all: the MR that is left, the gradient, and the size
              of the chambers.
            seed: [SEED-AFTER-07]
          - text: >-
              Medicines go on mattering after the clip: taken as agreed (adherence), and optimized step by step
              at each visit.
            seed: [SEED-AFTER-08]
          - text: >-
              Rehabilitation and activity help recovery. In 27 patients of an inpatient program the six-minute
              walk went from 272 ± 97 to 304 ± 111 m, with no device event; 15% stopped for decompensation.
            grade: checked
            sources: [Schmidt2022]
            seed: [SEED-AFTER-09]
      - heading: "The first day"
        points:
          - text: >-
              Legs straight for 2-4 hours. Stitch out the next morning. TTE, ECG, chest X-ray and blood tests
              before discharge.
            grade: checked
            sources: [Ottawa]
          - >-
            Check the groin every 15 minutes four times, then hourly. Watch ECG, urine and speech; listen for a
            murmur that comes back.
          - "Fit to go home: walking, stable rhythm and volume, groin dry, no new MR."
          - text: >-
              In US data 33% left within 24 hours; 15% were readmitted in 30 days, mostly for heart failure,
              atrial arrhythmia or a clip problem.
            grade: checked
            sources: [NRD-30d]
      - heading: "Thinning the blood: centers differ, no trial settles it"
        points:
          - text: >-
              Without a reason for anticoagulation most get two antiplatelet drugs (82.5% in one cohort), often
              clopidogrel for 1-6 months and aspirin for longer.
            grade: checked
            sources: [Ausbuettel2022]
          - text: "The plan of the first labels: aspirin for 6 months or more, clopidogrel for 1 month."
            grade: recalled
            sources: []
          - text: >-
              With a reason such as atrial fibrillation, anticoagulant alone went with lower long-term death
              than combinations (HR 0.6, 0.5-0.9).
            grade: checked
            sources: [Ausbuettel2022]
          - text: >-
              In 322 anticoagulated patients 24% bled on a combination and 14% on the anticoagulant alone; 45%
              on triple therapy. Thrombotic events: 0.9%, all with a combination.
            grade: checked
            sources: [DutchOAC]
          - text: >-
              In 1342 claims 21.0% took nothing, with more deaths (HR 3.84, confounded). 40% of earlier
              anticoagulant users had none after.
            grade: checked
            sources: [InGef2022]
          - text: >-
              In 2422 US patients anticoagulant against two antiplatelets: stroke HR 0.85 (0.71-1.01), 0.82 in
              atrial fibrillation.
            grade: checked
            sources: [Optum2025]
          - text: "One case: a large left atrial clot on day 5 without an anticoagulant."
            grade: checked
            sources: [LAThrombus2011]
      - heading: "Echo and visits"
        points:
          - text: >-
              One program scans on day 1, at 1 month and at 6 months. COAPT scanned at 1, 6, 12, 18 and 24
              months.
            grade: checked
            sources: [Ottawa, ACC-COAPTecho]
          - text: "After that, once a year."
            grade: recalled
            sources: []
          - >-
            Report each time: MR grade and mechanism, gradient with heart rate, area, LV volumes and LVEF, left
            atrium, pulmonary pressure, right ventricle and TR, septal shunt, stability of the clip.
          - text: >-
              Red flags between visits: new murmur, breathlessness, more than 2 kg gained in 3 days, fever,
              bleeding, weakness of one side.
            grade: recalled
            sources: []
      - heading: "Heart failure and rhythm"
        points:
          - text: >-
              In secondary MR the drugs go on. Titrate again when pressure allows; diuretics usually come down
              step by step.
            grade: recalled
            sources: [Otto2021]
          - text: "Atrial fibrillation: anticoagulate by score. Rhythm control may lessen atrial MR."
            grade: recalled
            sources: []
      - heading: "Activity"
        points:
          - text: >-
              One program: nothing over 10 lb (4.5 kg) for 5 days, gently for a month, few stairs in week one.
              Another: usual activity in 1-2 weeks, groin dry for 24 hours.
            grade: checked
            sources: [Ottawa, Abbott-patient]
          - >-
            Driving, work, sex, flying, swimming: no published figure. Follow national rules and the local team.
      - heading: "Infection and scans"
        points:
          - text: >-
              Before dental work, prophylaxis is reasonable with a clip (AHA 2021, ACC 2020) or should be
              considered (ESC 2023, IIa).
            grade: recalled
            sources: [Wilson2021, Delgado2023]
          - "Fever: take blood cultures before any antibiotic. Brush, and see the dentist."
          - text: >-
              MRI: the Dutch guideline allows 1.5 and 3 T whole-body scanners with a clip, without further
              restriction.
            grade: checked
            sources: [Hofman2021]
          - text: >-
              The IFU calls the clip MR-conditional. Its exact values stand in the IFU; carry the implant card.
            grade: recalled
            sources: [IFU-NT2019]
    terms: [dapt, doac, gdmt, mean-gradient, mva, iasd, pasp, tr]
    see:
      - longevity
      - questions-and-answers
      - complications
      - where-sources-disagree
      - what-is-not-known
      - follow-discharge
      - follow-antithrombotic
      - follow-echo
      - follow-hf-therapy
  - id: longevity
    title: "How long it lasts"
    topic: aftercare
    grade: composed
    sections:
      - text:
          - text: >-
              Longevity is not one number. Device, leak, symptoms and survival each have a course of their own.
            seed: [SEED-AFTER-10]
          - text: "Some repairs hold for years. In others the leak comes back."
            seed: [SEED-AFTER-11]
          - text: >-
              The outcome depends on the device and on the disease around it. The disease usually weighs more.
            seed: [SEED-AFTER-01]
      - heading: "What the course depends on"
        points:
          - text: >-
              Baseline mechanism, severity and anatomy. Complex primary MR had higher one-year mortality;
              outside EVEREST criteria re-intervention was 37% against 11%.
            grade: checked
            sources: [Samim2026, Lesevic2017]
            seed: [SEED-AFTER-02]
          - text: >-
              Function of the left ventricle and its remodeling. LVEF below 30% raised one-year death in TRAMI
              (HR 1.58); a ventricle that goes on enlarging opens the leak again.
            grade: checked
            sources: [Puls2016]
            seed: [SEED-AFTER-03]
          - text: >-
              Pulmonary pressure and the right heart. Pressure above 50 mmHg and TR of moderate degree or more
              mark a worse course; right ventricular dysfunction is called the most important mark.
            grade: checked
            sources: [EIJ-Strategies]
            seed: [SEED-AFTER-04]
          - text: >-
              Atrial fibrillation and rhythm. They stretch atrium and ring, ask for anticoagulation, and drive
              the gradient when fast.
            grade: recalled
            sources: []
            seed: [SEED-AFTER-05]
          - text: >-
              Kidney, lung, frailty, anemia. In TRAMI anemia (HR 2.44) and creatinine of 1.5 mg/dL or more
              (1.77) raised one-year death; with kidney disease early major adverse events were 12.4% against
              2.0%.
            grade: checked
            sources: [Puls2016, Ohno2016]
            seed: [SEED-AFTER-06]
          - text: "The procedure itself: failure raised one-year death most (HR 4.36)."
            grade: checked
            sources: [Puls2016]
      - heading: "How long people live"
        points:
          - text: "162 patients: death 14.4%, 28.7%, 38.7% and 49.3% at 1, 2, 3 and 5 years."
            grade: checked
            sources: [JIC-midterm]
          - text: "COAPT: 57.3% had died at 5 years with the clip, 67.2% without."
            grade: checked
            sources: [Stone2023]
          - text: "TRAMI: 20.3% at one year."
            grade: checked
            sources: [Puls2016]
      - heading: "How long the repair holds"
        points:
          - text: >-
              MitraSWISS: 16 of 63 (25%) with early success had MR of moderate-severe degree or more again in
              the first year; one more in the second. A gradient under 3 mmHg before went with a durable result.
            grade: checked
            sources: [Toggweiler2014]
          - text: "167 patients: residual MR in 9.5%, recurrent in 16.2%."
            grade: checked
            sources: [Reint-167]
          - text: >-
              At 24 months area (3.5 ± 0.8 cm²) and gradient (3.8 ± 1.9 mmHg) stood where they were after the
              clip.
            grade: checked
            sources: [Herrmann2009]
          - text: "Of device failures 39.5% were found after discharge."
            grade: checked
            sources: [Mangieri2022]
          - text: "Leaflet calcium foretells MR of 3+ or more at 12 months (HR 6.56)."
            grade: checked
            sources: [Ohno2016]
          - text: "The clip itself stays for life. Tissue covers it over months."
            grade: recalled
            sources: []
      - heading: "Why the leak comes back"
        points:
          - text: >-
              The ventricle enlarges, the ring grows, the device loosens, a leaflet tears, or the valve is
              infected.
            grade: recalled
            sources: []
          - "Find out which before you decide: TTE first, TEE and 3D next, blood cultures when there is fever."
      - heading: "What can be done then"
        points:
          - text: >-
              80 of 147 failures were treated again: 51 with another clip, 36 by surgery, 7 of these after a
              failed second clip.
            grade: checked
            sources: [Mangieri2022]
          - text: "After re-treatment, survival was best with surgery in that small series."
            grade: checked
            sources: [Reint-167]
          - text: "EVEREST II, four years: mitral surgery in 24.8% after the clip and in 5.5% after surgery."
            grade: checked
            sources: [Mauri2013]
      - heading: "Signs of a good course"
        points:
          - text: >-
              Three marks at the end of the case: residual left atrial mean above 15 mmHg, MR less than 3 grades
              better, S time integral gain of 8 cm or less. None: 84.7% event-free at 2 years; one 55.5%; two or
              more 43.3% (n = 181).
            grade: checked
            sources: [medRxiv2023]
          - text: >-
              Before discharge: TR or MR of moderate degree or more, gradient of 5 mmHg or more. One of them: HR
              2.87; two or more: 3.76.
            grade: checked
            sources: [Profile2024]
    terms: [lvef, pasp, tr, mean-gradient, coapt, everest-ii]
    see:
      - aftercare
      - complications
      - time-course-and-reversibility
      - cons
      - what-the-trials-found
      - eval-comorbidity
      - eval-ventricles
      - follow-recurrence
  - id: questions-and-answers
    title: "Ten questions people ask"
    topic: questions
    grade: composed
    sections:
      - heading: "Is it the same as surgery?"
        text:
          - text: >-
              No. A catheter comes through a vessel; surgery opens the chest and repairs the valve directly.
              Both aim at less MR. They differ in how invasive they are, in recovery, and in which anatomies
              each can treat.
            seed: [SEED-FAQ-01]
          - "No heart-lung machine is normally used for the clip."
      - heading: "Will I be awake?"
        text:
          - text: >-
              It varies by center and patient. Often it is general anesthesia, because TEE runs throughout; in
              selected cases deep sedation. The team decides by what the imaging needs and by the patient's
              other conditions.
            seed: [SEED-FAQ-02]
          - text: >-
              One center compared them (72 and 199 cases): ICU stay was needed in 96% and 19%, death did not
              differ.
            grade: checked
            sources: [PatzeltGA2017]
      - heading: "Does it hurt?"
        text:
          - text: >-
              During the procedure generally not, thanks to anesthesia or sedation. Afterward it is mostly the
              groin, where the vein was entered, and not the heart. How much differs with the person and the
              procedure.
            seed: [SEED-FAQ-03]
      - heading: "How long is the hospital stay?"
        text:
          - text: >-
              It varies by clinician and case. Some leave soon, after a brief observation. Others stay longer
              for heart failure, rhythm, kidney function or the access site.
            seed: [SEED-FAQ-04]
          - text: >-
              The maker's page says one or two nights, one program one to seven days, mostly two. In US data
              33% left within 24 hours.
            grade: checked
            sources: [Abbott-patient, Ottawa, NRD-30d]
      - heading: "How long does it last?"
        text:
          - text: >-
              It varies with the anatomy and the cause of MR. For some it lasts years. MR can recur when
              cardiomyopathy progresses, the ventricle enlarges or the valve disease is complex. Follow-up echo
              tracks it.
            seed: [SEED-FAQ-05]
          - text: >-
              When the leak returns, it is mostly in the first year: 16 of 63 then, one more in the second.
            grade: checked
            sources: [Toggweiler2014]
      - heading: "Is it safe?"
        text:
          - text: >-
              Every procedure carries risk: bleeding, vascular injury, stroke, rhythm problems, infection, need
              for more interventions. Experienced centers screen beforehand and image throughout. The individual
              risk varies.
            seed: [SEED-FAQ-06]
          - text: >-
              In large national data 2 to 3 in 100 died in hospital (2.8% and 2.3%); most of them were very ill
              before. Put the figures of your own center beside these.
            grade: checked
            sources: [NRD-30d, Schueler2016]
      - heading: "Do I need blood thinners?"
        text:
          - text: >-
              The plan varies. Some take antiplatelet drugs for a time; others already take an anticoagulant,
              for atrial fibrillation for example. It depends on bleeding risk, rhythm history and other
              factors.
            seed: [SEED-FAQ-07]
          - text: >-
              More drugs, more bleeding: 24% bled on a combination, 14% on the anticoagulant alone. Nobody
              should stop without asking.
            grade: checked
            sources: [DutchOAC]
      - heading: "Can it be repeated or adjusted later?"
        text:
          - text: >-
              The clip is meant as a permanent implant. More clips can be added in the first procedure if needed
              and feasible; occasionally a later catheter treatment follows if MR recurs. It depends on anatomy,
              gradient and overall health.
            seed: [SEED-FAQ-08]
          - text: "Of 147 failed repairs 80 were treated again: 51 with another clip, 36 by surgery."
            grade: checked
            sources: [Mangieri2022]
      - heading: "What does it cost?"
        text:
          - text: >-
              It varies widely with country, hospital system, insurance and complexity: imaging, stay,
              follow-up. Many get an estimate from the facility's billing office and a review by their
              insurance. No figure is given here.
            seed: [SEED-FAQ-09]
      - heading: "What may I do afterward?"
        text:
          - text: >-
              Short term: protect the groin and recover; the specifics vary. Long term heart failure, rhythm and
              conditioning set the limits more than the clip does. Cardiac rehabilitation helps where it is
              suitable and available.
            seed: [SEED-FAQ-10]
          - text: "One program: nothing over 10 lb (4.5 kg) for 5 days. Another: usual activity in 1-2 weeks."
            grade: checked
            sources: [Ottawa, Abbott-patient]
          - >-
            Driving, work and flying: no published figure. Ask the team, and the licensing authority before
            driving.
    figures: [catheter-route]
    terms: [tee, dapt, doac]
    see:
      - what-it-is
      - alternatives
      - aftercare
      - longevity
      - complications
      - prep-consent
      - prep-anesthesia
      - follow-discharge

"""###
            ]),
        BundledFile(
            path: "reference/physiology.yaml",
            parts: [
###"""
# What the clip does to pressures, flows and the ventricle, the published numbers, and what may go wrong.
articles:
  - id: effect-on-physiology
    title: "Effect on physiology"
    topic: physiology
    grade: composed
    sections:
      - text:
          - text: >-
              Left atrial pressure falls and the lungs are less congested. In 265 patients the mean went from 17
              ± 6 to 15 ± 6 mmHg, the v-wave from 31 ± 15 to 22 ± 10 mmHg.
            grade: checked
            sources: [Regensburg2024]
            seed: [SEED-MECH-12]
          - text: >-
              More blood goes forward, and that may help on exercise. Forward stroke volume rose from 57 ± 17 to
              65 ± 18 mL (n = 107); the six-minute walk from 257.5 ± 82.5 to 295.7 ± 96.3 m (n = 29).
            grade: checked
            sources: [Siegel2011, Dietl2018]
            seed: [SEED-MECH-13]
          - text: >-
              The diastolic gradient can rise. It is watched as a sign of possible stenosis: in 96 patients it
              went from 1.7 ± 0.9 to 4.1 ± 2.2 mmHg.
            grade: checked
            sources: [Herrmann2009]
            seed: [SEED-MECH-14]
      - heading: "In systole: the leak closes"
        points:
          - >-
            Before the clip the ventricle empties two ways, into the aorta and into the low-pressure atrium.
            Total stroke volume is large, forward stroke volume small.
          - "After it the whole stroke goes forward. Total stroke volume falls, forward stroke volume rises."
          - "So LVEF falls as the regurgitant volume disappears. This alone is no sign of a weaker muscle."
          - text: >-
              Systole gets harder: end-systolic wall stress rose from 184 [140-200] to 209 [176-232] mmHg (n =
              33). The end-systolic pressure-volume relation did not change.
            grade: checked
            sources: [Gaemperli2013]
          - text: >-
              The body's arteries relax: systemic vascular resistance fell from 1226 ± 481 to 1004 ± 442 dyn s
              cm^-5.
            grade: checked
            sources: [Siegel2011]
      - heading: "In diastole: less volume comes back"
        points:
          - text: "Filling pressure falls: LV end-diastolic pressure 11.4 ± 9.0 to 8.8 ± 5.8 mmHg."
            grade: checked
            sources: [Siegel2011]
          - text: "The ventricle gets smaller: LV end-diastolic volume by echo 172 ± 37 to 158 ± 38 mL."
            grade: checked
            sources: [Siegel2011]
          - text: "End-diastolic wall stress fell from 48 [28-58] to 34 [21-46] mmHg."
            grade: checked
            sources: [Gaemperli2013]
          - text: >-
              Those who start high fall furthest. LV end-diastolic pressure fell by 8.3 ± 11.9 mmHg in
              decompensated patients, by 0.2 ± 4.5 mmHg in compensated ones.
            grade: checked
            sources: [Biner2012]
      - heading: "Pulmonary veins"
        points:
          - text: >-
              Systolic flow comes back: in 80 patients the S peak rose from 9.94 ± 31.95 to 35.74 ± 15.03 cm/s.
            grade: checked
            sources: [Dvir]
          - text: "A normalized S/D ratio of 1 or more after the clip went with fewer events (HR 0.57)."
            grade: checked
            sources: [PVF-14797]
      - heading: "The price: the gradient"
        points:
          - >-
            The gradient follows flow and heart rate as well as area. Always write it with the rate at which it
            was measured.
          - text: >-
              The floor after repair: effective orifice area at least 1.5 cm² and mean gradient under 5 mmHg.
              Expect to lose about half the area.
            grade: checked
            sources: [KharsaEd2026]
          - >-
            Tachycardia shortens diastole and drives the gradient up. Slow the rate, measure again, then judge.
          - text: >-
              Anesthesia lowers pressure and makes MR look milder. Bring blood pressure back to the patient's
              working level, for example with phenylephrine, before you grade.
            grade: recalled
            sources: [Zoghbi2017]
      - heading: "When the ventricle cannot follow"
        points:
          - text: >-
              Afterload mismatch: early fall of LVEF in 19 of 73 patients with functional MR (26%). Early LVEF
              was 16 ± 7% with mismatch and 28 ± 10% without; it was 27 ± 9% in all before.
            grade: checked
            sources: [Melisurgo2014, Mendeley-AM]
          - >-
            The picture: MR gone, pressure down, ventricle dilating, stroke volume falling. First exclude
            tamponade, bleeding and systolic anterior motion.
          - text: "It is not the rule: none of Siegel's 107 patients had a low-output state."
            grade: checked
            sources: [Siegel2011]
      - heading: "Through the septum"
        points:
          - text: >-
              The guide leaves a hole. A right-to-left shunt with hypoxemia is the accepted reason to close it
              at once.
            grade: checked
            sources: [iASD-SOTA]
      - heading: "Rules that hold"
        points:
          - text: >-
              The v-wave falls more than the mean. Output and forward stroke volume rise by about 14%; LV
              end-diastolic volume falls by about 8%.
            grade: checked
            sources: [Siegel2011, Regensburg2024]
          - text: >-
              The gradient rises 1.9 to 2.4 times. The area falls to about 0.6 of what it was, or to half by
              another estimate.
            grade: checked
            sources: [Herrmann2009, Patzelt2019, KharsaEd2026]
    figures: [double-orifice, coaptation]
    terms:
      - v-wave
      - lap
      - lvedp
      - forward-stroke-volume
      - lvef
      - svr
      - mean-gradient
      - afterload-mismatch
      - mva
      - co
      - iasd
    see:
      - hemodynamic-numbers
      - how-the-clip-works
      - complications
      - where-sources-disagree
      - purpose-and-benefits
      - intv-assess
      - check-gradient
      - check-low-output
  - id: hemodynamic-numbers
    title: "Hemodynamic numbers, before and after"
    topic: physiology
    grade: composed
    sections:
      - text:
          - >-
            Each line: study, number of patients, before → after. Values are mean ± SD; square brackets hold the
            interquartile range.
      - heading: "Output and filling, by catheter"
        points:
          - text: >-
              Siegel 2011, n = 107 (clip in 96). Cardiac output 5.0 ± 2.0 → 5.7 ± 1.9 L/min (p .003). Forward
              stroke volume 57 ± 17 → 65 ± 18 mL (p < .001).
            grade: checked
            sources: [Siegel2011]
          - text: >-
              Same study. Systemic vascular resistance 1226 ± 481 → 1004 ± 442 dyn s cm^-5 (p < .001). LV
              end-diastolic pressure 11.4 ± 9.0 → 8.8 ± 5.8 mmHg (p .016).
            grade: checked
            sources: [Siegel2011]
          - text: >-
              Same study, by echo. LV end-diastolic volume 172 ± 37 → 158 ± 38 mL (p < .001). No low-output
              state in any patient.
            grade: checked
            sources: [Siegel2011]
          - text: >-
              Biner 2012, n = 79 with acute success. Cardiac index of those who began low: 2.0 ± 0.5 → 2.5
              L/min/m² (p < .001). The SD is printed as 5 and read as 0.5.
            grade: checked
            sources: [Biner2012]
          - text: >-
              Same study, those above 15 mmHg at the start. LV end-diastolic pressure 20 ± 5 → 13 ± 5 mmHg (p
              .002). Mean wedge pressure 20 ± 4 → 16 ± 5 mmHg (p .001).
            grade: checked
            sources: [Biner2012]
          - text: >-
              Same study, those above 30 mmHg. Pulmonary artery pressure 36 ± 4 → 29 ± 7 mmHg (p .003). The text
              calls it a mean and describes it as systolic.
            grade: checked
            sources: [Biner2012]
          - text: >-
              Same study, change in decompensated and in compensated patients: LV end-diastolic pressure -8.3 ±
              11.9 and -0.2 ± 4.5, wedge -3.5 ± 5.6 and -1.9 ± 4.7, pulmonary artery -8 ± 9 and -3 ± 6 mmHg.
            grade: checked
            sources: [Biner2012]
          - text: >-
              Gaemperli 2013, n = 33, pressure-volume loops. Cardiac index 2.6 [2.2-3.0] → 3.2 [2.6-3.8]
              L/min/m². Wedge 15 [12-20] → 12 [10-13] mmHg (both p < .001).
            grade: checked
            sources: [Gaemperli2013]
          - text: >-
              Same study. End-systolic wall stress 184 [140-200] → 209 [176-232] mmHg (p .001), end-diastolic 48
              [28-58] → 34 [21-46] mmHg (p .005). End-systolic pressure-volume relation unchanged.
            grade: checked
            sources: [Gaemperli2013]
          - text: >-
              Right heart catheter after a week, n = 25: cardiac index and mean pulmonary artery pressure
              improved (p < .001), LVEF did not change. Values not reported in the text read.
            grade: checked
            sources: [MPAP25]
      - heading: "Left atrial pressure"
        points:
          - text: >-
              Regensburg 2024 (congress), n = 265, 62% secondary, through the guide. v-wave 31 ± 15 → 22 ± 10
              mmHg, mean 17 ± 6 → 15 ± 6 mmHg (both p < .001).
            grade: checked
            sources: [Regensburg2024]
          - text: >-
              A table in Heart (article not identified), normal and raised pressure at the start. Change of the
              mean -1.9 (2.3) and -2.8 (3.9) mmHg (p .08); of the v-wave -7.2 (5.8) and -9.2 (10.0) mmHg (p
              .30).
            grade: checked
            sources: [HeartBMJ-LAP]
          - text: >-
              Kuwata, n = 50 (70% degenerative), direction only: v-wave, mean and LV end-diastolic pressure
              fell, LV systolic pressure rose.
            grade: checked
            sources: [Kuwata2019]
          - text: >-
              OCEAN-Mitral, n = 2629: the mean fell in 58.9%. Hazard ratio for outcome 0.66 in degenerative and
              0.90 in functional MR.
            grade: checked
            sources: [OCEAN-LAP]
          - text: "Preprint 2023, n = 181: residual mean above 15 mmHg in 43.6%; hazard ratio 1.073 per mmHg."
            grade: checked
            sources: [medRxiv2023]
          - text: >-
              Minnesota 2022, n = 69: wedge before 20 [15-24] mmHg; the left atrial mean index improved (p <
              .001).
            grade: checked
            sources: [Minnesota2022]
      - heading: "Valve area and gradient"
        points:
          - text: >-
              Herrmann 2009, n = 96 (69% one clip). Area 6.0 ± 1.3 → 3.6 ± 1.2 cm² (range 1.9-7.6), 3.5 ± 0.8 at
              24 months. Mean gradient 1.7 ± 0.9 → 4.1 ± 2.2 mmHg, 3.8 ± 1.9 at 24 months.
            grade: checked
            sources: [Herrmann2009]
          - text: "Patzelt 2019, n = 255. Mean gradient 1.6 ± 1.0 → 3.1 ± 1.5 mmHg."
            grade: checked
            sources: [Patzelt2019]
          - text: >-
              Sammour 2024, n = 283. Mean gradient before 2.4 ± 1.3 mmHg; the top quarter had 7.0 ± 1.1 mmHg
              after.
            grade: checked
            sources: [Sammour2024]
          - text: >-
              Kharsa 2026, area below 4 cm² (n = 66) and above (n = 239): gradient after 3.9 ± 0.2 and 3.3 ± 0.1
              mmHg. The ± is as printed, probably a standard error.
            grade: checked
            sources: [Kharsa2026]
          - text: "SOLACI report, n = 419, primary MR. Gradient after, by quarters: 1.9, 3, 4 and 6 mmHg."
            grade: checked
            sources: [SOLACI-419]
          - text: >-
              Annulus, 50 procedures. Anteroposterior diameter -13.2 ± 8.8% in secondary, -8.6 ± 7.5% in primary
              MR (unit as printed).
            grade: checked
            sources: [REC-annulus]
      - heading: "Size of the leak, pulmonary veins, walking"
        points:
          - text: >-
              Dietl 2018, n = 29. 3D vena contracta area 0.99 ± 0.46 → 0.22 ± 0.15 cm², stable over 33 days.
              Six-minute walk 257.5 ± 82.5 → 295.7 ± 96.3 m.
            grade: checked
            sources: [Dietl2018]
          - text: >-
              Dvir, n = 80, pulmonary vein. S peak 9.94 ± 31.95 → 35.74 ± 15.03 cm/s. S time integral 3.62 ±
              5.99 → 8.33 ± 4.72 cm.
            grade: checked
            sources: [Dvir]
          - text: >-
              Same study. S/D by time integral 0.39 ± 0.63 → 0.81 ± 0.47, by velocity 0.23 ± 0.66 → 0.91 ± 0.43.
            grade: checked
            sources: [Dvir]
          - text: >-
              Melisurgo 2014, n = 73, functional MR. LVEF 27 ± 9% before; early after 16 ± 7% with afterload
              mismatch, 28 ± 10% without (p < .0001 between groups).
            grade: checked
            sources: [Melisurgo2014, Mendeley-AM]
      - heading: "Where trials began"
        points:
          - text: >-
              COAPT, n = 614: EROA 0.41 ± 0.15 cm², LV end-diastolic volume 192.7 ± 71 mL, LVEF 31.3 ± 9.3%.
            grade: checked
            sources: [Asch2019]
          - text: "MITRA-FR, n = 307: EROA 0.31 ± 0.10 cm², LV end-diastolic volume index 135 ± 35 mL/m²."
            grade: recalled
            sources: [Obadia2018]
          - text: >-
              RESHAPE-HF2, n = 506 as printed: EROA 0.25 ± 0.08 cm², LV end-diastolic volume 211 ± 76 mL, LVEF
              31 ± 8%.
            grade: checked
            sources: [Anker-baseline]
      - heading: "Do not mix these numbers in one patient"
        points:
          - >-
            COAPT means: 192.7 mL × 0.313 gives a total stroke volume near 60 mL. With EROA 0.41 cm² and a jet
            VTI of 100-120 cm the leak would be 41-49 mL, the fraction 68-82%, and 11-19 mL would go forward.
          - >-
            Nobody could live on that at rest. EROA by PISA, biplane volumes and jet VTI are biased against one
            another.
          - >-
            A set that agrees: Siegel's output over stroke volume, 5.0 / 0.057 and 5.7 / 0.065, gives 88
            beats/min before and after.
          - "Compare directions before sizes: each study measured other patients, by other methods."
    terms:
      - co
      - forward-stroke-volume
      - svr
      - lvedp
      - lvedv
      - lap
      - v-wave
      - mva
      - mean-gradient
      - vca
      - eroa
      - vti
      - rvol
      - rf
    see:
      - effect-on-physiology
      - what-is-not-known
      - where-sources-disagree
      - what-the-trials-found
      - intv-assess
      - check-hemodynamics
  - id: complications
    title: "Complications and how often"
    topic: evidence
    grade: composed
    sections:
      - text:
          - text: >-
              In US data (14,647 admissions, 2013-17) 14.6% had some in-hospital complication: bleeding 5.9%,
              vascular injury 0.65%. 2.8% died in hospital.
            grade: checked
            sources: [NRD-30d]
          - >-
            First actions below follow standard emergency practice. Know the cue, say it aloud, and follow the
            local protocol.
      - heading: "Septum and pericardium"
        points:
          - text: "Tamponade or effusion: about 0.5-1.5%."
            grade: recalled
            sources: []
          - text: "With tamponade the odds of death in hospital are 14.1 times higher (German data)."
            grade: checked
            sources: [vonBardeleben2019]
          - >-
            Cue: pressure falls, heart rate and venous pressure rise, fluid on TEE. Stop, measure, call the
            surgeon, drain, autotransfuse. Protamine once no device is in the left atrium.
          - >-
            Needle in the aorta: an arterial pressure trace. Needle only: withdraw and watch. Sheath in: leave
            it in and call the surgeon.
          - text: >-
              Shunt through the puncture: it persists in 34-62%. Close it now if it runs right to left with
              hypoxemia.
            grade: checked
            sources: [Schueler2015, SciRep2021, Paukovitsch2021, Chao2023, iASD-SOTA]
      - heading: "Leaflets and clip"
        points:
          - text: >-
              Single-leaflet device attachment (SLDA) and leaflet injury: 2.0% in EXPAND (20 patients: 18
              SLDA, 4 injuries, 2 both). Elsewhere 4.8% in ACCESS-EU, 1.5% in the US registry.
            grade: checked
            sources: [AschEXPAND2021, EIJ-EdLAE2021]
          - >-
            Cue: MR jumps, the clip swings with one leaflet. Stay calm, look in 3D and LVOT, stabilize with a
            second clip beside it, else surgery.
          - text: >-
              More clips brought 75% of SLDA back to MR of 2+ or less. The four leaflet injuries ended in
              surgery or death.
            grade: checked
            sources: [AschEXPAND2021]
          - text: >-
              All device failures: 3.5% of 4294, with loss of insertion, tear or perforation in 31.9% of
              them. 80 of 147 were treated again: 51 with a clip, 36 by surgery, 7 with both.
            grade: checked
            sources: [Mangieri2022]
          - >-
            Chordal rupture or entanglement: no published rate found. Invert, rotate a little, never force;
            surgery if it is stuck.
          - text: "Embolization of the clip: 1 of 4294. One clip was found late in the right coronary sinus."
            grade: checked
            sources: [Mangieri2022, Embol-case]
          - text: >-
              Clip half detached, held by the lock line alone: one case. Do not pull; there a second
              puncture and a snare were used.
            grade: checked
            sources: [SCAI2020-Mahoney]
      - heading: "Flow and pressure"
        points:
          - text: >-
              Gradient too high: the top quarter, 7.0 ± 1.1 mmHg, had more death or heart failure (HR 1.53).
              Another series saw harm above 4.4 mmHg in degenerative MR only.
            grade: checked
            sources: [Sammour2024, Patzelt2019]
          - text: >-
              Afterload mismatch: 26% of 73 with functional MR; 23% or 15% by two definitions of another series.
            grade: checked
            sources: [Melisurgo2014, JIC-AM]
          - >-
            Give an inotrope, lower the afterload if the pressure allows, add mechanical support; no pure
            vasoconstrictor alone. Rule out tamponade, bleeding, drug reaction, arrhythmia and systolic anterior
            motion first.
          - text: >-
              Systolic anterior motion needs the opposite: no inotrope, volume, phenylephrine, a beta-blocker, then
              the clip opened or taken out.
            grade: recalled
            sources: [Crescenzi2009]
      - heading: "Air and clots"
        points:
          - >-
            Air embolism: no published rate found. Inferior ST elevation, bradycardia, bubbles in the root.
            Oxygen 100%, head down, volume and pressor, atropine, aspirate, wait.
          - text: "Stroke or TIA that shows: about 1%."
            grade: recalled
            sources: []
          - text: >-
              On diffusion MRI 23 of 27 had new lesions, median 3 each, mostly silent; longer device time
              predicted them.
            grade: checked
            sources: [Blazek2015]
          - text: >-
              Thrombus on the gear: transient in 9 of 100. Six of the nine formed before heparin; none
              embolized.
            grade: checked
            sources: [Pregowski2020]
          - text: "Left ventricular thrombus later: 5 of 453 (1.1%), and 3 of 14 with LVEF of 20% or less."
            grade: checked
            sources: [Tichelbaecker2022, Orban2014]
      - heading: "Vein, kidney, infection"
        points:
          - text: "Under oral anticoagulation 20.9% bled within 3 months, 37% of them at the access site."
            grade: checked
            sources: [DutchOAC]
          - text: >-
              Acute kidney injury: 17.9%, any stage. Longer procedures (OR 1.01 per minute) and peripheral
              vascular disease (OR 7.69) predict it.
            grade: checked
            sources: [Koerber2018]
          - text: "Endocarditis: rare and lethal. 12 published cases to 2017 with 42% mortality, 29 to 2023."
            grade: checked
            sources: [Asmarats2018, IE2023]
          - "New atrial fibrillation, injury by the TEE probe: no published rate found."
      - heading: "Surgery and death"
        points:
          - text: >-
              Surgical bail-out: 1.42%, from 5.26% in 2014 to 0.43% in 2017. In-hospital death 15.0% with it and
              2.1% without; 2.3% in TRAMI.
            grade: checked
            sources: [NRD-SB, Schueler2016]
      - heading: "What counts as what"
        points:
          - text: >-
              Technical success, on leaving the lab: alive, delivery system out, first clip placed right, no
              emergency surgery or re-intervention.
            grade: recalled
            sources: [MVARC]
          - text: >-
              Major bleeding: hemoglobin down by 3 g/dL or 3 units given. Life-threatening: a critical organ,
              shock or surgery.
            grade: recalled
            sources: [MVARC]
          - text: >-
              Kidney injury: stage 1 from 1.5 times the creatinine or a rise of 0.3 mg/dL in 48 hours, stage 2
              from 2 times, stage 3 from 3 times or dialysis.
            grade: recalled
            sources: [MVARC]
    figures: [septal-puncture, clip-states]
    terms:
      - slda
      - afterload-mismatch
      - iasd
      - mvarc
      - aki
      - pericardiocentesis
      - protamine
      - act
      - expand
      - inverted-arms
    see:
      - effect-on-physiology
      - longevity
      - cons
      - what-is-not-known
      - where-sources-disagree
      - check-effusion
      - check-clip
      - check-groin
      - check-brain

"""###
            ]),
        BundledFile(
            path: "sources.yaml",
            parts: [
###"""
# The bibliography. checked: the abstract, table or page was read. recalled: the text was not read again.
sources:
  # Guidelines, consensus, definitions
  - key: Zoghbi2017
    cite: "Zoghbi WA et al. ASE recommendations on native valvular regurgitation. J Am Soc Echocardiogr 2017;30:303. doi:10.1016/j.echo.2017.01.007"
    grade: recalled
  - key: AccessAnes-ASE2017
    cite: "AccessAnesthesiology, book 2499, chapter 201985707: reproduces the ASE 2017 severity grid. https://accessanesthesiology.mhmedical.com/content.aspx?bookid=2499&sectionid=201985707"
    grade: checked
  - key: Otto2021
    cite: "Otto et al. ACC/AHA valvular heart disease guideline 2020. Circulation 2021;143:e72. doi:10.1161/CIR.0000000000000923"
    grade: recalled
  - key: ACCAHA2014
    cite: "AHA/ACC valvular heart disease guideline 2014: table of the stages and of surgery in primary MR, as reproduced in Heart"
    grade: checked
  - key: Vahanian2022
    cite: "Vahanian et al. ESC/EACTS valvular heart disease guideline 2021. doi:10.1093/eurheartj/ehab395 (partly read: title only)"
    grade: recalled
  - key: Praz2025
    cite: "Praz et al. ESC/EACTS valvular heart disease guideline 2025. doi:10.1093/eurheartj/ehaf194"
    grade: recalled
  - key: ACC-ECDP2020
    cite: "ACC expert consensus decision pathway on mitral regurgitation 2020, key points. plexusmd.com/md/post/.../51802"
    grade: checked
  - key: MVARC
    cite: "Stone GW et al. Mitral Valve Academic Research Consortium, part 2. JACC 2015;66:308. doi:10.1016/j.jacc.2015.05.049"
    grade: recalled
  - key: TVARC-T20
    cite: "Tricuspid Valve Academic Research Consortium, table 20. Eur Heart J 2023;44:4508. PMC10645050"
    grade: checked
  - key: Wilson2021
    cite: "Wilson et al. AHA statement on prevention of endocarditis 2021. doi:10.1161/CIR.0000000000000969"
    grade: recalled
  - key: Delgado2023
    cite: "Delgado et al. ESC endocarditis guideline 2023. doi:10.1093/eurheartj/ehad193"
    grade: recalled
  - key: Conen2021
    cite: "Conen et al. Infection prevention in TAVI. EuroIntervention 2021;16:1135. doi:10.4244/EIJ-D-19-00993 (table in PMC9725011)"
    grade: checked
  - key: Hofman2021
    cite: "Hofman et al. Dutch guideline on MRI with cardiac implants. ISMRM 2021, abstract 2292"
    grade: checked
  # Reviews, technique, device
  - key: Hausleiter2023
    cite: "Hausleiter et al. EuroIntervention 2023;18:957. doi:10.4244/EIJ-D-22-00725, PMC9869401 (partly read: abstract and introduction)"
    grade: recalled
  - key: Sorajja-TK
    cite: "Sorajja et al. Optimal intraprocedural guidance for mitral therapy. thoracickey.com (excerpt)"
    grade: checked
  - key: EACVI-TB
    cite: "EACVI interventional echocardiography chapter. medsquares.com/data/mdguideline/eacvitrnscatint/information_ch003_007.html"
    grade: checked
  - key: EIJ-Tools
    cite: "Tools and Techniques: edge-to-edge repair with MitraClip. EuroIntervention, eurointervention.pcronline.com"
    grade: checked
  - key: EIJ-Strategies
    cite: "MitraClip: strategies for patient selection. EuroIntervention"
    grade: checked
  - key: JSHD2015
    cite: "Journal of Structural Heart Disease, vol 1(3), p 133, 2015"
    grade: checked
  - key: PMC5752829
    cite: "PMC5752829, figure 21: height of the transseptal puncture"
    grade: checked
  - key: USC2021
    cite: "Advanced steering of the MitraClip. uscjournal 2021 (introduction only)"
    grade: checked
  - key: Hart2017
    cite: "Hart et al. Review of the iatrogenic atrial septal defect. Netherlands Heart Journal 2017"
    grade: checked
  - key: iASD-SOTA
    cite: "Iatrogenic atrial septal defect: state of the art. scholarlycommons, bhs 9799"
    grade: checked
  - key: Nishiura2024
    cite: "Nishiura et al. Controlled gripper actuation. Cardiovasc Interv Ther 2024"
    grade: checked
  - key: REC-2020
    cite: "Imaging of residual mitral regurgitation, review, 2020. recintervcardiol.org"
    grade: checked
  - key: REC-annulus
    cite: "Annulus before and after edge-to-edge repair. recintervcardiol.org, id 101"
    grade: checked
  - key: IFU-NT2019
    cite: "MitraClip NT instructions for use EL2106481 (2019-03-04). docslib.org/doc/1943154 (contents list)"
    grade: checked
  - key: ACS2018
    cite: "Annals of Cardiothoracic Surgery 2018;7:771. doi:10.21037/acs.2018.08.04, PMC6288214 (tables 1-2)"
    grade: checked
  - key: Tamburino2010
    cite: "Tamburino et al. Eur Heart J 2010;31:1382. doi:10.1093/eurheartj/ehq051, PMC2878966 (table 1)"
    grade: checked
  - key: AbbottHCP-FAQ
    cite: "Abbott, questions of professionals. mitraclip.com/hcp/faqs"
    grade: checked
  - key: AbbottHCP-burden
    cite: "Abbott, burden of mitral regurgitation. mitraclip.com/hcp/burden_of_mr"
    grade: checked
  - key: Abbott-patient
    cite: "Abbott, pages for patients. mc-patient-dev.epsabbott.com"
    grade: checked
  - key: Abbott2020
    cite: "Abbott newsroom, MitraClip G4, 2020"
    grade: checked
  - key: Ottawa
    cite: "University of Ottawa Heart Institute, MitraClip patient guide. ottawaheart.ca"
    grade: checked
  - key: Cottage
    cite: "Cottage Health, pages for patients. cottagehealth.org"
    grade: checked
  - key: Sussex
    cite: "University Hospitals Sussex. Discharge after mitral clip or PASCAL, leaflet for patients"
    grade: checked
  - key: HerzschwaecheInfo
    cite: "Kompetenznetz Herzinsuffizienz. Advice for patients with heart failure. herzschwaeche-info.de"
    grade: checked
  - key: Herzstiftung
    cite: "Deutsche Herzstiftung. Weight gain in heart failure (news agency dpa)"
    grade: checked
  - key: Lin2020
    cite: "Lin et al. J Invasive Cardiol 2020;32:E265"
    grade: checked
  - key: TCTMD-XTR2019
    cite: "TCTMD report on the XTR clip and EXPAND, 2019"
    grade: checked
  - key: TCTMD-Makkar2023
    cite: "TCTMD report on Makkar et al., TVT Registry in degenerative MR, 2023"
    grade: checked
  - key: MAUDE-12294215
    cite: "FDA MAUDE adverse event report 12294215"
    grade: checked
  - key: SCAI2020-Mahoney
    cite: "Mahoney, case report, SCAI 2020"
    grade: checked
  - key: Embol-case
    cite: "Case report: clip in the right coronary sinus. researcher.life"
    grade: checked
  # Trials and registries
  - key: Feldman2011
    cite: "Feldman et al. EVEREST II. N Engl J Med 2011;364:1395 (partly read: the summary under JAMS-summary)"
    grade: recalled
  - key: JAMS-summary
    cite: "Summary of EVEREST II. journaljams.org"
    grade: checked
  - key: JAMS-EVEREST
    cite: "EVEREST II, outcomes as summarized. journaljams.org"
    grade: checked
  - key: Mauri2013
    cite: "Mauri et al. EVEREST II, four years. JACC 2013;62:317. doi:10.1016/j.jacc.2013.04.030"
    grade: checked
  - key: Stone2018
    cite: "Stone GW et al. COAPT. N Engl J Med 2018. doi:10.1056/NEJMoa1806640"
    grade: recalled
  - key: CRC2019
    cite: "Editorial on COAPT. Clin Res Cardiol 2019. doi:10.1007/s00392-019-01457-3"
    grade: checked
  - key: Stone2023
    cite: "Stone GW et al. COAPT, five years. 2023. doi:10.1056/NEJMoa2300213 (abstract summary page)"
    grade: checked
  - key: COAPT-NCT
    cite: "COAPT, trial registration NCT01626079"
    grade: checked
  - key: COAPTcriteria146
    cite: "COAPT criteria in 146 patients of routine care. researcher.life, abstract 939"
    grade: checked
  - key: Asch2019
    cite: "Asch et al. COAPT echocardiography. JACC 2019. doi:10.1016/j.jacc.2019.09.017"
    grade: checked
  - key: ACC-COAPTecho
    cite: "ACC journal scan on COAPT echocardiography, 2019-12-09"
    grade: checked
  - key: Lindenfeld2021
    cite: "Lindenfeld et al. (authors recalled). Proportionality in COAPT. JAMA Cardiol, article 2775801"
    grade: checked
  - key: Grayburn2019
    cite: "Grayburn et al. Proportionate and disproportionate MR. JACC Cardiovasc Imaging 2019;12:353"
    grade: recalled
  - key: Obadia2018
    cite: "Obadia et al. MITRA-FR. N Engl J Med 2018. doi:10.1056/NEJMoa1805374"
    grade: recalled
  - key: PCR-MITRAFR
    cite: "MITRA-FR in the PCR textbook. textbooks.pcronline.com"
    grade: checked
  - key: Leurent2022
    cite: "Leurent et al. MITRA-FR. EuroIntervention 2022. doi:10.4244/EIJ-D-21-00846"
    grade: checked
  - key: Iung2019
    cite: "Iung B et al. MITRA-FR, outcomes at two years. Eur J Heart Fail 2019;21:1619-1627 (abstract)"
    grade: checked
  - key: MITRAFR-success
    cite: "Procedural success and outcome in MITRA-FR. hal-03828650"
    grade: checked
  - key: Anker2024
    cite: "Anker et al. RESHAPE-HF2. N Engl J Med 2024. doi:10.1056/NEJMoa2314328 (partly read)"
    grade: recalled
  - key: ACC-RESHAPE
    cite: "ACC summary of RESHAPE-HF2"
    grade: checked
  - key: Anker-baseline
    cite: "Anker et al. RESHAPE-HF2, baseline characteristics"
    grade: checked
  - key: RESHAPE-hosp
    cite: "RESHAPE-HF2, paper on hospitalization"
    grade: checked
  - key: ACC-EuroSMR
    cite: "ACC summary of EuroSMR, 2021-12-06"
    grade: checked
  - key: Curio2020
    cite: "Curio et al. Exercise-induced MR treated with MitraClip. J Invasive Cardiol, January 2020"
    grade: checked
  - key: AschEXPAND2021
    cite: "Asch et al. EXPAND, leaflet adverse events. EuroIntervention 2021. doi:10.4244/EIJ-D-21-00012, PMC9724852"
    grade: checked
  - key: EIJ-EdLAE2021
    cite: "Editorial on definitions of leaflet adverse events. EuroIntervention 2021"
    grade: checked
  - key: Mangieri2022
    cite: "Mangieri et al. Failed edge-to-edge repair. JACC Cardiovasc Interv, 2022-02-28 (abstract)"
    grade: checked
  - key: Toggweiler2014
    cite: "Toggweiler et al. MitraSWISS. Open Heart 2014. PMC4195933"
    grade: checked
  - key: Puls2016
    cite: "Puls et al. TRAMI, one year. 2016. PMC4761401"
    grade: checked
  - key: Schueler2016
    cite: "Schueler et al. TRAMI, renal function. EuroIntervention. doi:10.4244/EIJY15M09_07"
    grade: checked
  - key: Ohno2016
    cite: "Ohno et al. GRASP registry, chronic kidney disease. EuroIntervention. doi:10.4244/EIJV11I14A316"
    grade: checked
  - key: Lesevic2017
    cite: "Lesevic et al. Patients outside EVEREST criteria. Am J Cardiol 2017;119:1255"
    grade: checked
  - key: Samim2026
    cite: "Samim et al. Complex primary MR. 2026. PMC12878661"
    grade: checked
  - key: Kharsa2026
    cite: "Kharsa et al. Small mitral valve area. 2026. PMC12813607"
    grade: checked
  - key: KharsaEd2026
    cite: "Editorial on Kharsa et al. 2026. PMC12873582"
    grade: checked
  - key: Benfari2022
    cite: "Benfari et al. Eur Heart J 2022;43:1626"
    grade: checked
  - key: HerzMed-AFMR
    cite: "Atrial functional MR in 115 patients of one center. HerzMed, abstract 86710"
    grade: checked
  - key: JIC-midterm
    cite: "Midterm survival of 162 patients. J Invasive Cardiol"
    grade: checked
  - key: Reint-167
    cite: "Reinterventions in 167 patients. scite"
    grade: checked
  - key: NRD-SB
    cite: "Nationwide Readmissions Database, surgical bail-out. doi:10.1002/ccd.29153"
    grade: checked
  - key: NRD-30d
    cite: "Nationwide Readmissions Database 2013-17, 14,647 admissions, 30 days"
    grade: checked
  - key: vonBardeleben2019
    cite: "von Bardeleben et al. German in-hospital data. EuroIntervention 2019. doi:10.4244/EIJ-D-18-00961"
    grade: checked
  # Hemodynamics, gradients
  - key: Siegel2011
    cite: "Siegel et al. JACC 2011;57:1658 (abstract)"
    grade: checked
  - key: Biner2012
    cite: "Biner et al. Eur J Heart Fail 2012;14:939"
    grade: checked
  - key: Gaemperli2013
    cite: "Gaemperli et al. Circulation 2013;127:1018"
    grade: checked
  - key: Herrmann2009
    cite: "Herrmann et al. EuroIntervention 2009;4:437"
    grade: checked
  - key: Patzelt2019
    cite: "Patzelt et al. J Am Heart Assoc 2019. PMC6662353"
    grade: checked
  - key: Sammour2024
    cite: "Sammour et al. JACC Adv 2024. doi:10.1016/j.jacadv.2024.101227"
    grade: checked
  - key: SOLACI-419
    cite: "SOLACI report on the gradient in 419 patients with primary MR, 2022-05-09. solaci.org"
    grade: checked
  - key: Profile2024
    cite: "Echocardiographic profile before discharge, 2024. PMC10944065"
    grade: checked
  - key: Sudarsky2021
    cite: "Sudarsky et al. J Clin Med 2021;10:5448"
    grade: checked
  - key: Ausbuettel2026
    cite: "Ausbuettel et al. 2026. PMC12958024"
    grade: checked
  - key: Regensburg2024
    cite: "Left atrial pressure through the guide, Regensburg. DGK congress 2024, P2002"
    grade: checked
  - key: OCEAN-LAP
    cite: "OCEAN-Mitral registry, left atrial pressure. EuroIntervention"
    grade: checked
  - key: Kuwata2019
    cite: "Kuwata et al., in an ACC journal scan, 2019-01-09"
    grade: checked
  - key: HeartBMJ-LAP
    cite: "Heart (BMJ), table 160526 on left atrial pressure (the article could not be identified)"
    grade: checked
  - key: Minnesota2022
    cite: "Minnesota series, 2022. doi:10.1002/hsr2.471"
    grade: checked
  - key: medRxiv2023
    cite: "medRxiv preprint 2023.04.01.23288045"
    grade: checked
  - key: MPAP25
    cite: "Right heart catheter in 25 patients. PMID 33455987"
    grade: checked
  - key: Dvir
    cite: "Dvir et al. Pulmonary venous flow in 80 patients. cris.biu.ac.il"
    grade: checked
  - key: PVF-14797
    cite: "Pulmonary venous flow, AHA abstract 14797"
    grade: checked
  - key: Dietl2018
    cite: "Dietl et al. 2018. doi:10.1186/s12947-017-0120-9"
    grade: checked
  - key: Melisurgo2014
    cite: "Melisurgo et al. Afterload mismatch. Am J Cardiol 2014"
    grade: checked
  - key: Crescenzi2009
    cite: "Crescenzi G et al. Systolic anterior motion after mitral repair. J Thorac Cardiovasc Surg 2009, pages 320-325 (abstract)"
    grade: checked
  - key: Mendeley-AM
    cite: "Afterload mismatch, congress version of Melisurgo et al."
    grade: checked
  - key: JIC-AM
    cite: "Afterload mismatch in 62 patients. J Invasive Cardiol"
    grade: checked
  # Around the procedure
  - key: PatzeltGA2017
    cite: "Patzelt et al. General anesthesia or deep sedation. J Am Heart Assoc 2017. doi:10.1161/JAHA.117.007485"
    grade: checked
  - key: DS2017
    cite: "Deep sedation in 232 cases. Catheter Cardiovasc Interv 2017. doi:10.1002/ccd.26884"
    grade: checked
  - key: MetaGA
    cite: "Sedation against general anesthesia, meta-analysis of five studies. ESC journal 48079"
    grade: checked
  - key: Ates-MCS
    cite: "Ates et al. Moderate conscious sedation in 102 cases. J Invasive Cardiol"
    grade: checked
  - key: Pregowski2020
    cite: "Pregowski et al. Thrombus and heparin timing. Kardiol Pol 2020. doi:10.33963/KP.15056"
    grade: checked
  - key: Orban2014
    cite: "Orban et al. EuroIntervention 2014. doi:10.4244/EIJV10I2A41"
    grade: checked
  - key: Tichelbaecker2022
    cite: "Tichelbaecker et al. Left ventricular thrombus, 2022"
    grade: checked
  - key: LAThrombus2011
    cite: "Left atrial thrombus after MitraClip, case report 2011. PMID 21560812"
    grade: checked
  - key: Saia2018
    cite: "Saia F et al. MitraClip under bivalirudin in heparin-induced thrombocytopenia. TH Open 2018;2:e387-e390. doi:10.1055/s-0038-1675586 (excerpt)"
    grade: checked
  - key: Marroquin2022
    cite: "Marroquin et al. Thrombus of the left atrial appendage. Heart 2022. doi:10.1136/heartjnl-2021-319811"
    grade: checked
  - key: Blazek2015
    cite: "Blazek et al. Cerebral lesions after MitraClip. EuroIntervention 2015. doi:10.4244/EIJY14M05_10 (prints 23/27 as 85.7%; arithmetic gives 85.2%)"
    grade: checked
  - key: Koerber2018
    cite: "Koerber et al. Acute kidney injury. EuroIntervention 2018. doi:10.4244/EIJ-D-17-00131"
    grade: checked
  - key: Geis2015
    cite: "Geis et al. Suture-based venous closure. EuroIntervention 2015. doi:10.4244/EIJV10I11A231"
    grade: checked
  - key: ProGlide72
    cite: "Single ProGlide in 72 patients. PMID 24088424"
    grade: checked
  - key: Fig8
    cite: "Modified figure-of-eight suture in 56 patients. doi:10.1097/imi.0000000000000488"
    grade: checked
  - key: Mause2025
    cite: "Mause et al. Z-suture and double purse-string. Front Cardiovasc Med 2025. doi:10.3389/fcvm.2025.1585522 (design only)"
    grade: checked
  - key: Ausbuettel2022
    cite: "Ausbuettel et al. J Cardiovasc Dev Dis 2022. doi:10.3390/jcdd9110366"
    grade: checked
  - key: DutchOAC
    cite: "Dutch cohort on oral anticoagulants. irua 202164"
    grade: checked
  - key: InGef2022
    cite: "InGef claims data, 2022. PMID 35220447"
    grade: checked
  - key: Optum2025
    cite: "Optum claims data, 2025. PMID 40134583 (number taken from the page address)"
    grade: checked
  - key: Asmarats2018
    cite: "Asmarats et al. Endocarditis after transcatheter mitral repair, 2018. doi:10.1002/ccd.27632"
    grade: checked
  - key: IE2023
    cite: "Endocarditis after edge-to-edge repair, AHA abstract 12109, 2023"
    grade: checked
  - key: Chao2023
    cite: "Chao et al. J Cardiovasc Dev Dis 2023. doi:10.3390/jcdd10010001"
    grade: checked
  - key: Schueler2015
    cite: "Schueler et al. JACC Cardiovasc Interv 2015. doi:10.1016/j.jcin.2014.10.024"
    grade: checked
  - key: SciRep2021
    cite: "Scientific Reports 2021, septal defect after edge-to-edge repair. PMID 34135437"
    grade: checked
  - key: Paukovitsch2021
    cite: "Paukovitsch et al. Open Heart 2021;8:e001732"
    grade: checked
  - key: Lindsay2018
    cite: "Lindsay et al. BMJ Open Qual 2018;7:e000074"
    grade: checked
  - key: Braham2014
    cite: "Braham et al. Clin Med 2014. doi:10.7861/clinmedicine.14-5-468"
    grade: checked
  - key: Sharma2015
    cite: "Sharma et al. WHO cares? Echo Res Pract 2015;2:E9"
    grade: checked
  - key: FRCA-WHO
    cite: "WHO surgical checklist. frcamindmaps.org"
    grade: checked
  - key: Schmidt2022
    cite: "Schmidt et al. Rehabilitation after MitraClip, 2022. doi:10.1186/s13102-022-00517-y"
    grade: checked

"""###
            ]),
        BundledFile(
            path: "steps/checks.yaml",
            parts: [
###"""
# The steps of the immediate checks: what is looked for from the last clip to the end of the first day.
steps:
  - id: check-mr
    do:
      - text: >-
          Check by echo, before the patient leaves the table, how much MR remains and what gradient
          the clip has left across the valve.
        seed: [SEED-CHECK-01]
      - >-
        Grade at working blood pressure, with the clip released, in all views, with color, 3D vena contracta
        area and pulmonary veins.
      - "Look for a second jet beside or between clips, and at each leaflet where it enters the clip."
    why:
      - text: >-
          Primary MR at 65 or older (n = 1187): moderate-severe MR or more remained in 7.6% after
          TEER, and 1-year death was then 30%, otherwise 11%.
        grade: checked
        sources: [Benfari2022]
      - text: "PISA and continuous-wave estimates are unreliable once a clip is in."
        grade: checked
        sources: [REC-2020]
    who:
      - >-
        The imager grades aloud; operator 1 repeats; the circulating nurse writes the grade down
        with blood pressure and heart rate.
    views:
      - text: "LVOT 120-150°, intercommissural 50-70°, 3D en face with color."
        grade: checked
        sources: [EACVI-TB]
      - "Then the pulmonary veins."
    targets:
      - text: "Aim: MR 1+ or less. Acceptable: 2+ or less. 3+ or more is failure."
        grade: recalled
        sources: [MVARC]
      - text: "An editorial of 2026 asks for mild or less."
        grade: checked
        sources: [KharsaEd2026]
      - text: >-
          3D vena contracta area after a clip: 0.22 ± 0.15 cm² on average, unchanged at 33 days.
          Before: 0.99 ± 0.46 cm².
        grade: checked
        sources: [Dietl2018]
    check:
      - "MR grade, method and blood pressure are written on one line."
    warn:
      - text: >-
          Anesthesia lowers the pressure and can make the leak look one class smaller. Raise the
          pressure before you call the result good.
        grade: recalled
        sources: [Zoghbi2017]
    risks:
      - "MR 3+ or a new jet: think of a lost leaflet, a tear, or a second lesion. Go to the clip card."
    differ:
      - text: >-
          1+ against 2+: MitraSWISS found a benefit of 1+; 821 German patients showed no long-term
          difference in survival; in a small series 2+ or less mattered at the end of the case and
          1+ or less at discharge.
        grade: checked
        sources: [Toggweiler2014, Ausbuettel2026, Sudarsky2021]
    terms: [vca, pisa, mvarc, tee]
    figures: [double-orifice, tee-views]
    see: [intv-assess, check-success, purpose-and-benefits, longevity]
    grade: composed

  - id: check-gradient
    do:
      - "Measure the mean gradient by continuous-wave Doppler. Write the heart rate and rhythm beside it."
      - "Above 80 beats, slow the heart, then measure again."
      - "Compare with the gradient before the clip and with the orifice area."
    why:
      - >-
        Two small orifices let less blood in. The gradient is the price of the repair, and it rises
        with rate and flow.
    who:
      - >-
        Imager: gradient and area. Anesthesiologist: heart rate and pressure. Operator 1: no further
        clip at about 5 mmHg.
    targets:
      - text: "MVARC: mean gradient under 5 mmHg and orifice area of 1.5 cm² or more."
        grade: checked
        sources: [KharsaEd2026]
      - text: "Usual course in 255 patients: 1.6 ± 1.0 mmHg before, 3.1 ± 1.5 mmHg after."
        grade: checked
        sources: [Patzelt2019]
      - >-
        Working line: reduce the leak first, but stop adding clips at about 5 mmHg. Accept more in
        low-flow secondary MR than in primary MR, and measure again with the rate under control.
    check:
      - "Gradient, heart rate, rhythm and area are in the report together."
    warn:
      - "A gradient without its heart rate cannot be compared with anything, today or in a year."
    risks:
      - >-
        Stenosis: high Doppler mean, small orifices, tall left atrial a- and v-waves. Before
        release: open the clip. After: slow the rate, give a diuretic, accept, or surgery if severe.
      - >-
        Drill: MR 1+, gradient 6 mmHg at 105 beats in atrial fibrillation. Answer: slow to under 80,
        measure again, then decide.
    differ:
      - text: "255 patients: above 4.4 mmHg the outcome was worse in degenerative MR, not in functional MR."
        grade: checked
        sources: [Patzelt2019]
      - text: >-
          283 patients: the top quarter (7.0 ± 1.1 mmHg) had more death or heart failure, HR 1.53
          (1.03-2.26), and more death, HR 1.68; primary MR drove it.
        grade: checked
        sources: [Sammour2024]
      - text: >-
          419 patients with primary MR, quartiles of 1.9, 3, 4 and 6 mmHg: no difference at 2 years.
          Residual MR, moderate or more, was what counted.
        grade: checked
        sources: [SOLACI-419]
      - text: "TVT registry: both residual MR and gradient went with the outcome."
        grade: checked
        sources: [TCTMD-Makkar2023]
      - text: "COAPT (Halaby 2021): a higher gradient did not take away the benefit in secondary MR."
        grade: recalled
        sources: []
      - "Studies conflict, and centers choose: 5 mmHg for all, or a limit set for each patient."
    terms: [mean-gradient, cw-doppler, eoa, mva]
    figures: [double-orifice]
    see: [intv-decide, effect-on-physiology, hemodynamic-numbers, what-the-trials-found]
    grade: composed

  - id: check-hemodynamics
    do:
      - text: >-
          Check rhythm and hemodynamics: ECG, arterial pressure, saturation, left atrial mean and
          v-wave, pulmonary-vein flow.
        seed: [SEED-CHECK-02]
      - "Compare with the printout from before the clip. The v-wave should fall more than the mean."
      - "Add what tells of flow: lactate, urine, skin, waking."
    why:
      - "Pressures tell what color cannot: whether the left atrium is relieved."
      - text: >-
          Three signs together, in 181 patients: left atrial mean above 15 mmHg, MR down by less
          than 3 grades, S-wave VTI gain of 8 cm or less. With none 84.7% were free of events at 2
          years, with one 55.5%, with two or more 43.3% (preprint).
        grade: checked
        sources: [medRxiv2023]
    who:
      - >-
        Physiologist: pressures. Anesthesiologist: rhythm, pressure, saturation, lactate, urine.
        Imager: pulmonary veins.
    views:
      - text: "Pulmonary veins by TEE: left about 30-60°, right about 90-110°."
        grade: recalled
        sources: []
    targets:
      - text: >-
          Left atrial mean 15 mmHg or less at the end, v-wave lower. It stayed above 15 in 43.6% of
          181 patients.
        grade: checked
        sources: [medRxiv2023]
      - text: >-
          Systolic wave back, S-wave VTI of 3 cm or more. Below that, heart failure admissions were
          more likely at 1 month (OR 16.6, with a wide interval; n = 80).
        grade: checked
        sources: [Dvir]
      - "Rhythm, pressure, saturation, lactate and urine: stable. No limit is set here; use the unit's own."
    check:
      - "Before and after stand side by side: mean, v-wave, S and D, rhythm, pressure."
    warn:
      - "A good color picture with a rising left atrial pressure is not a good result yet."
    risks:
      - text: >-
          New atrial fibrillation: irregular pulse and a higher gradient. Control rate or rhythm;
          cardiovert if unstable. No rate was found in the sources of this pack.
        grade: recalled
        sources: []
      - >-
        Drill: v-wave 42 before, 44 after, MR trace. Answer: second jet, another TEE angle, heart
        rate, left ventricular failure.
      - "Saturation falls: think of a shunt from right to left across the septum, and look with color."
      - text: "A right-to-left shunt with hypoxemia is the reason to close the septum at once."
        grade: checked
        sources: [iASD-SOTA]
    differ:
      - text: >-
          Left atrial pressure as a predictor: in 2629 patients a fall went with better outcome in
          degenerative MR (HR 0.66), not in functional MR (0.90).
        grade: checked
        sources: [OCEAN-LAP]
    terms: [lap, v-wave, vti, lupv, iasd]
    see: [check-low-output, effect-on-physiology, hemodynamic-numbers]
    grade: composed

  - id: check-effusion
    do:
      - "Look all round the heart before the probe comes out. Compare with the baseline in millimeters."
      - "Say it: none, unchanged, or new with its size."
      - >-
        If it is tamponade: stop, measure, call the surgeon, drain by pericardiocentesis, return the
        blood. Give volume and pressor.
      - "Give protamine when the devices are out of the left atrium, not before."
    why:
      - text: "In German data tamponade carried an odds ratio of 14.1 for death in hospital."
        grade: checked
        sources: [vonBardeleben2019]
    who:
      - >-
        Imager: fluid and collapse. Operator 1: the drain. Anesthesiologist: volume, pressor,
        protamine. Circulating nurse: surgeon by name, blood.
    views:
      - "Transgastric and four-chamber views, then where the gear has been: roof of the left atrium, aorta."
    targets:
      - "New effusion: none."
      - text: "Rate quoted for tamponade or effusion: about 0.5-1.5%."
        grade: recalled
        sources: []
    check:
      - "Effusion stated at the end of the case and again when pressure, pulse or breathing changes."
    warn:
      - >-
        Cue: pressure falls, pulse and venous pressure rise. On TEE: fluid, collapse of right atrium
        or ventricle, a bleed at the atrial roof or the aorta.
      - text: "A sheath that stands in the aorta plugs its own hole: leave it in and call the surgeon."
        grade: recalled
        sources: []
    risks:
      - >-
        Drill: MAP 48, effusion 12 mm, clip not released. Answer: stop, drain, take the gear out,
        then protamine.
      - text: >-
          Aortic or atrial wall puncture, rare: needle only, withdraw and watch; sheath in, leave it
          and call the surgeon.
        grade: recalled
        sources: []
    terms: [pericardiocentesis, protamine, tee]
    figures: [tee-views]
    see: [intv-puncture, complications]
    grade: composed

  - id: check-clip
    do:
      - >-
        Look at the clip in 3D and in the LVOT view: both leaflets in, no swing, bridge of tissue,
        two orifices.
      - "Keep this picture. The next echo is compared with it."
      - "If the leak jumps: stay calm, 3D and LVOT view, name what is lost, then choose."
    why:
      - text: >-
          In EXPAND 2.0% had a leaflet event (20 patients: 18 single-leaflet attachments, 4
          injuries, 2 had both). Of 16 with attachment loss alone 2 were found in the lab, 7 before
          discharge, 7 by day 30.
        grade: checked
        sources: [AschEXPAND2021]
      - "Most losses are found after the lab: today's picture and the echo before discharge count."
    who:
      - "Imager: which leaflet, where the jet. Operator 1 and surgeon: second clip, surgery, or wait."
    targets:
      - text: "Single-leaflet attachment elsewhere: 4.8% in ACCESS-EU, 1.5% in the TVT registry."
        grade: checked
        sources: [EIJ-EdLAE2021]
      - text: >-
          All device failures: 3.5% of 4294. Loss of insertion, tear or perforation made 31.9% of
          them; embolization happened once.
        grade: checked
        sources: [Mangieri2022]
      - text: >-
          Bail-out surgery: 1.42% overall, from 5.26% in 2014 to 0.43% in 2017, more in low-volume
          hospitals. Death in hospital 15.0% with it, 2.1% without.
        grade: checked
        sources: [NRD-SB]
    check:
      - "Clip stable on both leaflets, in two planes, with the gear out."
    warn:
      - "Cue of a single-leaflet attachment: MR jumps, the clip swings with one leaflet, a murmur returns."
    risks:
      - >-
        Single-leaflet attachment: steady it with a second clip beside it, if the leaflet can be
        grasped; else surgery.
      - text: >-
          In EXPAND more clips brought 75% of those with single-leaflet attachment alone back to 2+
          or less.
        grade: checked
        sources: [AschEXPAND2021]
      - text: "Of 147 failures 80 were treated again: 51 by another clip, 36 by surgery, 7 by both."
        grade: checked
        sources: [Mangieri2022]
      - >-
        Tear or perforation: new eccentric jet through the leaflet body. Pull no more. Discuss
        surgery or an occluder.
      - text: "The 4 leaflet injuries of EXPAND ended in surgery or death."
        grade: checked
        sources: [AschEXPAND2021]
      - text: >-
          Clip partly off its catheter and not responding: do not pull. Retract to the guide, snare from a
          second access. A case held by the lock line alone was solved so, with a second puncture.
        grade: checked
        sources: [SCAI2020-Mahoney]
      - >-
        Embolized clip: gone from the valve, moving on fluoroscopy. Keep anticoagulated, snare from
        the groin; surgery if it sits in a coronary artery or valve.
      - text: "One reported clip came off late and went to the right coronary sinus."
        grade: checked
        sources: [Embol-case]
      - text: >-
          Chord torn or caught: new flail, or a clip that will not free. Invert, rotate a little,
          never force; surgery if stuck. No rate was found.
        grade: recalled
        sources: []
      - >-
        Drill: single-leaflet attachment next morning, patient stable. Answer: heart team; another
        clip within 24-72 h if the leaflets can be grasped.
    differ:
      - text: >-
          Second clip or surgery after a failure: practice differs. In a small series survival was best
          after surgery; of 147 failures elsewhere 51 had another clip and 36 surgery.
        grade: checked
        sources: [Reint-167, Mangieri2022]
    terms: [slda, leaflet-insertion, flail, expand]
    figures: [clip-states, double-orifice]
    see: [intv-insertion, follow-recurrence, complications]
    grade: composed

  - id: check-low-output
    do:
      - >-
        Pressure low: go through the list, in this order. Tamponade, bleeding, afterload mismatch,
        protamine or allergy, sedation, arrhythmia, SAM (anterior leaflet drawn into the outflow
        tract).
      - "One TEE sweep answers the first three: fluid, empty or full ventricle, LVEF. Then treat the cause."
      - >-
        Large, weak ventricle: afterload mismatch. Inotrope, lower the afterload if the pressure allows,
        balloon pump or Impella if not.
      - text: >-
          Small, vigorous ventricle with the leaflet in the outflow tract: SAM. Treat it the opposite way. Stop
          the inotrope, give volume, phenylephrine and a beta-blocker. If it stays, open or remove the clip.
        grade: recalled
        sources: [Crescenzi2009]
      - text: >-
          No pure vasoconstrictor alone in mismatch. Norepinephrine beside the inotrope is often needed to
          hold the pressure.
        grade: recalled
        sources: []
    why:
      - >-
        The leak had been a low-pressure way out. Once closed, the ventricle must push all its blood
        against the aorta.
      - text: >-
          SAM after surgical repair: 60 of 608 (9.8%). In 40 of them volume and stopping the inotrope were
          enough. No rate after TEER was found.
        grade: checked
        sources: [Crescenzi2009]
      - text: >-
          Pressors are ordinary: norepinephrine 1.1 ± 1.6 mg under general anesthesia and 0.2 ± 0.3 mg under
          sedation in a TEER series.
        grade: checked
        sources: [PatzeltGA2017]
      - text: "In 73 patients with functional MR, 19 (26%) had an early fall of LVEF: afterload mismatch."
        grade: checked
        sources: [Melisurgo2014]
      - text: "In another 62 patients afterload mismatch came to 23% by the LVEF definition, 15% by LVEDV."
        grade: checked
        sources: [JIC-AM]
    who:
      - >-
        Anesthesiologist leads the drugs. Imager: fluid, LVEF, stroke volume, outflow tract.
        Operator 1: access for support.
    views:
      - >-
        Transgastric short axis for the ventricle, LVOT 120-150° for the outflow tract, four-chamber
        for fluid.
    targets:
      - text: >-
          In the series of 73 the early LVEF was 16 ± 7% with mismatch and 28 ± 10% without; before
          the clip it was 27 ± 9%.
        grade: checked
        sources: [Melisurgo2014, Mendeley-AM]
    check:
      - "Cause named before a second drug is started."
    warn:
      - >-
        Mismatch looks like success on color: MR gone, pressure down, ventricle larger, stroke
        volume smaller.
    risks:
      - text: "Atrial fibrillation with low output: control rate or rhythm, cardiovert if unstable."
        grade: recalled
        sources: []
      - >-
        Drill: functional MR, MR trace, MAP 52, gradient 2, no effusion, LVEF about 15%. Answer:
        afterload mismatch, after tamponade, bleed and SAM are ruled out.
    differ:
      - text: >-
          Prognosis: in one series LVEF was 31 against 33% by discharge and long-term survival was alike,
          but patients with an early LVEF below 17% did worse. In another series dilation of the ventricle
          carried more deaths.
        grade: checked
        sources: [Melisurgo2014, JIC-AM]
    terms: [afterload-mismatch, lvef, forward-stroke-volume, svr]
    see: [check-effusion, check-hemodynamics, effect-on-physiology]
    grade: composed

  - id: check-brain
    do:
      - "Wake the patient and test at once: face, arm, speech. Repeat on the ward."
      - "A focal sign or a late waking: call the stroke team, CT with CT angiography, without waiting."
      - >-
        Look at the gear and the atrium for strands before it is taken out, and at the ventricular
        apex on the first echo.
    why:
      - text: >-
          In 27 patients diffusion MRI found new lesions in 23, median 3. Most were silent; longer device
          time predicted them.
        grade: checked
        sources: [Blazek2015]
    who:
      - "Anesthesiologist tests on waking, the ward nurse repeats. Imager looks for strands and bubbles."
    targets:
      - text: "Clinical stroke or TIA: about 1%."
        grade: recalled
        sources: []
      - text: "Transient thrombus on the gear: 9%, with heparin given after the puncture."
        grade: checked
        sources: [Pregowski2020]
      - text: "Thrombus in the ventricle later: 5 of 453 (1.1%); 3 of 14 (21%) when LVEF was 20% or less."
        grade: checked
        sources: [Tichelbaecker2022, Orban2014]
    check:
      - "Neuro check written with the time, on waking and again."
    warn:
      - "No sign after waking is not proof of no lesion; do not promise it."
    risks:
      - text: >-
          Air: inferior ST elevation, slow pulse, bubbles in ventricle and root. 100% oxygen, head
          down, volume, pressor, atropine; aspirate and wait; resuscitate if needed.
        grade: recalled
        sources: []
      - >-
        Strand on sheath, guide or catheter: ACT, heparin bolus, aspirate, keep the gear still;
        abort if it grows.
      - "Apical thrombus on echo: anticoagulate, repeat the echo."
      - text: >-
          Blood on the TEE probe, pain on swallowing: think of esophageal injury, image, call GI or
          ENT. No rate was found.
        grade: recalled
        sources: []
    terms: [act, laa, lvef]
    see: [intv-guide, intv-heparin, follow-antithrombotic, complications]
    grade: composed

  - id: check-groin
    do:
      - text: >-
          Check the access site and hunt for early complications: groin soft and dry, foot warm,
          belly and flank quiet.
        seed: [SEED-CHECK-03]
      - "Follow pulse, pressure and hemoglobin as well. A fast pulse may come before the swelling."
      - "If it bleeds: compress, reverse heparin, ultrasound or CT, transfuse, surgeon."
    why:
      - text: "In US hospital data 5.9% bled and 0.65% had a vascular complication."
        grade: checked
        sources: [NRD-30d]
      - text: "In patients on an anticoagulant 20.9% bled by 3 months; the access site made 37% of those."
        grade: checked
        sources: [DutchOAC]
    who:
      - "Nurse looks and records; operator or vascular surgeon is called by name."
    targets:
      - text: "Legs straight 2-4 h (one program; other labs differ)."
        grade: checked
        sources: [Ottawa]
      - "Groin seen every 15 minutes four times, then every hour."
      - text: >-
          MVARC bleeding. Minor: overt, at most 2 units. Major: Hb down by 3 g/dL or more, or 3 units or
          more. Extensive: Hb down by 4 g/dL or more, 4 units or more in 24 h, or Hb down by 6 g/dL or more.
          Life-threatening: critical organ, shock or surgery. Fatal bleeding is a grade of its own.
        grade: recalled
        sources: [MVARC]
      - text: >-
          MVARC access. Major: vessel injury, fistula, false aneurysm, hematoma or retroperitoneal bleed
          that leads to death, a large bleed, organ or limb harm, or unplanned surgery or stent. Minor: the
          same without these consequences.
        grade: recalled
        sources: [MVARC]
    check:
      - "Groin soft, hemoglobin not falling, pulse and pressure steady."
    warn:
      - >-
        Do not blame the clip while the pulse is fast and hemoglobin falls. Look at the groin and
        behind the peritoneum first.
    risks:
      - >-
        Drill: groin swells, pulse 118, pressure 84/50, Hb 11.6 to 8.4 g/dL, no effusion. Answer:
        press, crossmatch and transfuse, reverse heparin if needed, ultrasound or CT, surgeon. It is
        a major bleed by MVARC.
      - text: >-
          Hole in the septum: saturation falls, or the right heart strains. Large left-to-right
          shunt with strain: consider an occluder.
        grade: recalled
        sources: []
    differ:
      - text: >-
          Bed rest: 4 h after ProGlide, 2-4 h after a modified figure-of-eight suture, 12 h with manual or
          suture closure under a bandage. Protamine varies by center.
        grade: checked
        sources: [Geis2015, Fig8]
    terms: [proglide-perclose, figure-of-eight-suture, protamine, iasd]
    see: [intv-access, intv-withdraw, check-ward, complications]
    grade: composed

  - id: check-success
    do:
      - "Name the result in the words of MVARC, so that yours can be compared with a registry."
      - text: >-
          Technical success, on leaving the lab: alive; device delivered and retrieved; first
          intended device placed correctly; no emergency surgery or re-intervention for device or
          access.
        grade: recalled
        sources: [MVARC]
      - text: >-
          Device success, at 30 days and later: technical success, alive, no stroke; device in place
          and working; no unplanned procedure; MR reduced; no stenosis; no hemolysis; no device
          failure.
        grade: recalled
        sources: [MVARC]
      - text: >-
          MR counts as reduced when optimal, trace or less, or acceptable, 2+ or less and at least
          one grade down.
        grade: recalled
        sources: [MVARC]
      - text: >-
          Procedural success, at 30 days: device success without death, stroke, life-threatening
          bleeding, major vascular or structural complication, and re-intervention.
        grade: recalled
        sources: [MVARC]
      - text: >-
          It also needs freedom from kidney injury stage 2-3 or dialysis, myocardial infarction or
          ischemia with revascularization, and pressors, devices or ventilation of 48 h or more for
          low pressure, heart failure or respiratory failure.
        grade: recalled
        sources: [MVARC]
      - text: >-
          Patient success, at 1 year: device success; out of hospital without rehospitalization or
          re-intervention; NYHA better by at least one class; 6-minute walk longer by at least 50 m;
          KCCQ higher by at least 10.
        grade: recalled
        sources: [MVARC]
    why:
      - "A good picture in the lab is the first of four successes, not the last."
      - text: "Hospital death: 2.8% in US hospital data, 2.1% without bail-out surgery, 2.3% in Germany."
        grade: checked
        sources: [NRD-30d, NRD-SB, Schueler2016]
    targets:
      - text: "No stenosis means: orifice area 1.5 cm² or more and mean gradient under 5 mmHg."
        grade: checked
        sources: [KharsaEd2026]
      - text: >-
          Kidney injury by MVARC: stage 1, creatinine 1.5-1.99 times the baseline or up by 0.3 mg/dL or more
          in 48 h; stage 2, 2-2.99 times; stage 3, 3 times or more, or 4.0 mg/dL or more with a rise of 0.5
          or more, or dialysis.
        grade: recalled
        sources: [MVARC]
    check:
      - "Technical success ticked before handover; dates set for the checks at 30 days and 1 year."
    warn:
      - "These definitions are recalled, not re-read. Read the paper before you report with them."
    differ:
      - text: "A parallel scheme for the tricuspid valve splits success into intraprocedural and clinical."
        grade: checked
        sources: [TVARC-T20]
    terms: [mvarc, kccq, nyha-class, aki]
    see: [check-mr, check-gradient, follow-echo, what-the-trials-found]
    grade: composed

  - id: check-ward
    do:
      - text: "Keep the legs straight for 2-4 h."
        grade: checked
        sources: [Ottawa]
      - >-
        Monitor the ECG. See the groin every 15 minutes four times, then every hour; add a neuro check and
        the urine each time.
      - text: "Next day: echo through the chest (TTE). The skin stitch comes out in the morning."
        grade: checked
        sources: [Ottawa]
      - >-
        Next day too: ECG, chest X-ray, hemoglobin and creatinine. Listen for a murmur; ask for
        breathlessness.
    why:
      - text: >-
          Most leaflet events show after the lab: of 16 single-leaflet attachments 7 were found
          before discharge, 7 more by day 30.
        grade: checked
        sources: [AschEXPAND2021]
      - text: >-
          Kidney injury of any stage follows in 17.9%; procedure time (OR 1.01 a minute) and
          peripheral vascular disease (OR 7.69) predict it.
        grade: checked
        sources: [Koerber2018]
    who:
      - "Nurse: groin, neuro check, urine. Physician: murmur, breathlessness, blood results. Imager: echo."
    targets:
      - text: >-
          Three risk factors on the echo before discharge: tricuspid leak moderate or more, MR moderate or
          more, gradient 5 mmHg or more. One: HR 2.87. Two or more: HR 3.76.
        grade: checked
        sources: [Profile2024]
    check:
      - >-
        Echo compared with the last picture from the lab: MR, gradient with heart rate, clip,
        effusion, septum.
      - "Rhythm, pressure, saturation, lactate, urine, waking and groin: steady."
    warn:
      - "A new murmur or new breathlessness means echo now, not on the list for tomorrow."
    risks:
      - "Kidney injury: keep the mean pressure, balance fluid and diuretic, no NSAID, no contrast."
      - "Fever: cultures first, then antibiotics."
      - text: >-
          Endocarditis is rare and deadly: mortality 42% in 12 published cases; 37.5% with surgery
          and 40% with drugs in a later review.
        grade: checked
        sources: [Asmarats2018, IE2023]
      - >-
        Drill: a swinging clip next morning, patient stable. Answer: 3D TEE, heart team, second clip
        if it can be grasped.
    differ:
      - text: >-
          Where the first night is spent: intensive care was needed in 96% after general anesthesia,
          in 19% after deep sedation, in one center.
        grade: checked
        sources: [PatzeltGA2017]
    terms: [aki, tr, slda, tee]
    see: [follow-discharge, aftercare]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "steps/evaluation.yaml",
            parts: [
###"""
# The steps of the evaluation: is this leak, in this person, a case for a clip?
steps:
  - id: eval-questions
    do:
      - text: >-
          Know the order: evaluation, preparation, intervention, immediate checks, follow-up. Local
          protocols vary in detail; this order holds.
        seed: [SEED-EVAL-01]
      - >-
        Question 1: is the leak severe when several measures are combined? If not, follow the person and
        place no clip.
      - >-
        Question 2: what is the mechanism: primary, ventricular secondary, atrial secondary or mixed? The
        answer decides which trials apply.
      - >-
        Question 3: do the symptoms, NYHA class II to IV, come from the mitral regurgitation (MR)? If not,
        look for another cause.
      - >-
        Question 4, in secondary MR: were drugs, and CRT or revascularization where indicated, optimized
        first, and was the MR measured again? If not, do that now.
      - >-
        Question 5: how high is the surgical risk, and what could surgery offer? Repairable primary MR at
        low risk goes to surgery.
      - "Question 6: can both leaflets be grasped, and will enough opening remain?"
      - >-
        Question 7: does anything stop or defer the procedure: endocarditis, thrombus, no route for TEE or
        through the veins?
      - >-
        Question 8: will this person live and feel better because of the clip, and what does the person
        want?
    why:
      - text: >-
          Suitability rests on anatomy, cause and goals together. A perfect valve for clipping does not help
          a person whose symptoms come from elsewhere.
        seed: [SEED-CONTRA-01]
      - "An early no saves the person a needless test, or a needless procedure."
      - text: "MR is common: about 1 in 10 people aged 75 or more has a relevant leak."
        grade: checked
        sources: [Hausleiter2023]
    who:
      - >-
        The imaging cardiologist answers questions 1, 2 and 6, the heart failure specialist 3 and 4, the
        surgeon 5. All of them answer 7 and 8 together with the patient.
    check:
      - "Each answer stands in the record with its number, its date and the image it came from."
    terms: [m-teer, nyha-class, gdmt, crt, heart-team]
    see: [when-it-is-considered, primary-and-secondary-mr, the-heart-team]
    grade: composed

  - id: eval-severity
    do:
      - text: >-
          Build the work-up on echocardiography: transthoracic (TTE) first, transesophageal (TEE) second.
        seed: [SEED-EVAL-03]
      - text: "On TTE, grade the leak and measure the ventricle."
        seed: [SEED-EVAL-04]
      - >-
        Measure vena contracta, EROA, regurgitant volume and regurgitant fraction. Add pulmonary-vein flow,
        mitral inflow, the color jet, the CW signal and the flow convergence.
      - "Grade on the whole set. No single number makes the diagnosis."
      - text: >-
          Grade the leak awake, loaded and euvolemic. Anesthesia lowers the blood pressure and can make MR
          look one class milder.
        grade: recalled
        sources: [Zoghbi2017]
    why:
      - >-
        Every measure has its own error. Agreement between several of them makes a grade that others can
        trust.
    targets:
      - text: >-
          Vena contracta width: mild below 0.3 cm; severe 0.7 cm or more, biplane above 0.8 cm; moderate
          lies between.
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: >-
          EROA by 2D PISA: mild below 0.20 cm²; moderate 0.20-0.29 and 0.30-0.39 cm²; severe 0.40 cm² or
          more.
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: "Regurgitant volume: mild below 30 mL; moderate 30-44 and 45-59 mL; severe 60 mL or more."
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: "Regurgitant fraction: mild below 30%; moderate 30-39% and 40-49%; severe 50% or more."
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: >-
          Pulmonary-vein flow: mild, systolic wave dominant (blunted at times in LV dysfunction or AF);
          moderate, normal or blunted; severe, little or no systolic flow, or systolic reversal.
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: >-
          Mitral inflow: mild, A wave dominant; moderate, variable; severe, E wave dominant and above 1.2
          m/s.
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: >-
          Color jet: mild, small, central and brief; moderate, variable; severe, central over more than 50%
          of the left atrium, or hugging the wall.
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: >-
          CW Doppler: mild, faint or partial; moderate, dense or partial; severe, dense, holosystolic and
          triangular.
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: >-
          Flow convergence: mild, absent, small or transient; moderate, intermediate; severe, large
          throughout systole.
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: >-
          3D vena contracta area on TEE is useful before and after clips. In a series of 29 it fell from
          0.99 ± 0.46 to 0.22 ± 0.15 cm².
        grade: checked
        sources: [Dietl2018]
    check:
      - "Report the grade together with blood pressure and heart rate."
      - "Leak not severe: no clip. Arrange follow-up echocardiography and look elsewhere for the symptoms."
    warn:
      - text: >-
          In secondary MR, where the orifice is a crescent, and in low flow, an EROA or volume below the
          severe line can still be severe.
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: "Once a clip is in place, PISA and CW measurements of the leak are unreliable."
        grade: checked
        sources: [REC-2020]
    terms: [eroa, rvol, rf, pisa, cw-doppler, vca, tee]
    see: [effect-on-physiology, hemodynamic-numbers, eval-secondary-cutoffs]
    grade: composed

  - id: eval-secondary-cutoffs
    do:
      - >-
        Read each number beside the mechanism. The same EROA can weigh more in a low-flow secondary leak
        than in a flail leaflet.
      - "Write down which guideline and which cut-off you used."
      - "If the numbers are borderline, go down the three COAPT core-laboratory tiers below."
    why:
      - text: >-
          A crescent-shaped orifice or low flow lets a severe secondary leak hide behind smaller numbers.
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: "COAPT enrolled larger leaks: EROA 0.41 ± 0.15 cm², LVEDV 192.7 ± 71 mL, LVEF 31.3 ± 9.3%."
        grade: checked
        sources: [Asch2019]
      - text: >-
          RESHAPE-HF2 enrolled smaller leaks: EROA 0.25 ± 0.08 cm² (14% above 0.40, 23% below 0.20), LVEDV
          211 ± 76 mL, LVEF 31 ± 8%.
        grade: checked
        sources: [Anker-baseline, RESHAPE-hosp]
      - text: "MITRA-FR enrolled patients with an LVEF of 15-40%."
        grade: checked
        sources: [PCR-MITRAFR]
      - text: "MITRA-FR at baseline: EROA 0.31 ± 0.10 cm², LVEDV index 135 ± 35 mL/m²."
        grade: recalled
        sources: [Obadia2018]
    targets:
      - text: >-
          ACC/AHA 2020: EROA 0.40 cm² or more, volume 60 mL or more, fraction 50% or more, in primary and
          secondary MR alike.
        grade: recalled
        sources: [Otto2021]
      - text: >-
          ESC 2021: in secondary MR, EROA of 30 mm² (0.30 cm²) or more and volume of 45 mL or more may
          define severe when the orifice is elliptical or flow is low.
        grade: recalled
        sources: [Vahanian2022]
      - text: "Earlier ESC practice: EROA 0.20 cm² or more and volume 30 mL or more in secondary MR."
        grade: recalled
        sources: [Vahanian2022]
      - text: >-
          COAPT tier 1 for MR of 3+ or more: EROA 0.30 cm² or more, or systolic reversal in a pulmonary
          vein.
        grade: checked
        sources: [ACC-COAPTecho, Asch2019]
      - text: >-
          COAPT tier 2: EROA 0.20-0.29 cm² plus one of volume 45 mL or more, fraction above 40%, vena
          contracta above 0.5 cm.
        grade: checked
        sources: [ACC-COAPTecho, Asch2019]
      - text: "COAPT tier 3: EROA below 0.20 cm² plus at least two of the core laboratory's further signs."
        grade: checked
        sources: [ACC-COAPTecho, Asch2019]
    check:
      - "The report names the EROA, the volume, the fraction, the cut-off used and the COAPT tier."
    differ:
      - text: >-
          Sources put severe secondary MR at an EROA of 0.20, 0.30 or 0.40 cm². State which one you apply.
        grade: recalled
        sources: [Vahanian2022, Otto2021]
      - text: >-
          The proportionality idea holds that a leak large for its ventricle (high EROA/LVEDV) gains most
          from a clip.
        grade: recalled
        sources: [Grayburn2019]
      - text: >-
          A COAPT re-analysis of 548 patients did not strongly support EROA/LVEDV as the selector. The idea
          stays disputed.
        grade: checked
        sources: [Lindenfeld2021]
    terms: [fmr, eroa, rvol, rf, pisa, proportionate-mr, lvedv, coapt, mitra-fr, reshape-hf2]
    see: [primary-and-secondary-mr, what-the-trials-found]
    grade: composed

  - id: eval-mechanism
    do:
      - text: "Use TEE to look at both leaflets and settle the mechanism of the leak."
        seed: [SEED-EVAL-05]
      - text: >-
          Watch how the leaflets move, then give the Carpentier class; the ACC decision pathway of 2020
          recommends this scheme.
        grade: checked
        sources: [ACC-ECDP2020]
      - >-
        Name the segment under the jet: A1, A2, A3 on the anterior leaflet, P1, P2, P3 on the posterior. 1
        is lateral, near the appendage; 3 is medial, near the septum.
      - >-
        Choose one label: primary, ventricular secondary, atrial secondary or mixed. In mixed disease name
        both parts.
      - text: >-
          Classify by mechanism, not by ejection fraction. COAPT excluded a flail leaflet or any other
          degenerative sign even when LVEF was low.
        grade: checked
        sources: [COAPT-NCT]
    why:
      - text: >-
          MR is more than one disease: one valve leaks because it is damaged, another because the chamber
          around it has changed.
        seed: [SEED-PURP-09]
      - text: >-
          The type decides how much a clip is likely to help, and which heart failure therapy must be
          optimized first.
        seed: [SEED-PURP-12]
    views:
      - text: "3D en face, the surgeon's view: the whole valve in one picture."
        grade: checked
        sources: [EACVI-TB]
      - text: >-
          On the 3D en-face picture the aorta lies at 12 o'clock, the appendage on the left at 9, the septum
          on the right at 3.
        grade: recalled
        sources: []
      - text: "Intercommissural view, 50-70° (EACVI 55-75°): medial to lateral along the coaptation line."
        grade: checked
        sources: [EACVI-TB]
      - text: "LVOT view, 120-150° (EACVI 100-160°): anterior and posterior leaflet facing each other."
        grade: checked
        sources: [EACVI-TB]
    targets:
      - text: >-
          Carpentier I, normal motion: dilated annulus (atrial functional MR included), perforation or
          cleft.
        grade: recalled
        sources: []
      - text: "Carpentier II, excessive motion: prolapse, flail, ruptured chord."
        grade: recalled
        sources: []
      - text: >-
          Carpentier IIIa, restricted in systole and diastole: rheumatic, radiation, drug-related or
          calcific.
        grade: recalled
        sources: []
      - text: >-
          Carpentier IIIb, restricted in systole only: leaflets tethered by an ischemic or dilated
          ventricle.
        grade: recalled
        sources: []
      - text: "Primary MR: the valve tissue itself is abnormal, with prolapse or a flail segment."
        seed: [SEED-PURP-10]
      - text: "Ventricular secondary MR: the enlarged, remodeled ventricle pulls near-normal leaflets apart."
        seed: [SEED-PURP-11]
      - text: >-
          Atrial functional MR: type I, large atrium and annulus, usually with AF or heart failure with
          preserved ejection fraction. LV size, LVEF and leaflets are near normal.
        grade: checked
        sources: [HerzMed-AFMR]
      - text: >-
          Atrial functional MR at one center (115 patients, LVEF above 50%): procedural success 95.6%; at
          one year 14.8% had died and 15.7% had a heart failure admission.
        grade: checked
        sources: [HerzMed-AFMR]
    check:
      - "One sentence states class, lesion, segment and jet direction, and the images support it."
    warn:
      - "A low LVEF does not make the MR secondary. Look for a flail or prolapsing segment before you say so."
    terms: [carpentier-class, a1-a3, p1-p3, flail, barlow-disease, dmr, fmr, afmr, tenting]
    figures: [valve-en-face, coaptation]
    see: [valve-anatomy, primary-and-secondary-mr, eval-tee]
    grade: composed

  - id: eval-symptoms
    do:
      - text: "Ask what the person can no longer do, and judge how much of it the leak explains."
        seed: [SEED-EVAL-02]
      - text: >-
          Give the NYHA class. I: no limits. II: ordinary effort brings symptoms. III: less than ordinary
          effort does. IV: symptoms at rest.
        grade: recalled
        sources: [Stone2018]
      - text: >-
          Ambulatory class IV means symptoms at rest in a person who is neither bed-bound nor on inotropes.
        grade: recalled
        sources: [Stone2018]
      - text: "Record heart failure admissions with dates, and ask whether the leak drove them."
        seed: [SEED-CTX-04]
      - "Measure BNP or NT-proBNP; write the unit and the day beside it."
      - text: >-
          If complaints exceed the MR at rest, repeat on exercise: moderate MR can become severe. 55 of 221
          clip patients in one series were treated for this, and did better than those severe at rest.
        grade: checked
        sources: [Curio2020]
    why:
      - "A smaller leak relieves only what the leak causes."
      - text: >-
          In the German TRAMI registry 11.0% were in NYHA class I-II before the clip and 63.3% one year
          later; 20.3% died within that year.
        grade: checked
        sources: [Puls2016]
    targets:
      - text: "COAPT accepted NYHA class II, III and ambulatory IV."
        grade: checked
        sources: [COAPT-NCT]
      - text: >-
          COAPT also asked for a heart failure hospitalization in the past 12 months, or BNP of at least 300
          pg/mL, or NT-proBNP of at least 1500 pg/mL (corrected).
        grade: checked
        sources: [COAPT-NCT]
      - text: >-
          RESHAPE-HF2 asked for a heart failure hospitalization within 90 days, or BNP of at least 300 or
          NT-proBNP of at least 1000 pg/mL.
        grade: checked
        sources: [ACC-RESHAPE]
    check:
      - >-
        Symptoms, NYHA class, natriuretic peptide and MR grade tell one story. If they do not, find out why
        before going on.
    warn:
      - >-
        Breathlessness also comes from lung disease, anemia, a fast rhythm or ischemia. A clip treats none
        of them.
    terms: [nyha-class, bnp, reshape-hf2, coapt]
    see: [purpose-and-benefits, when-it-is-considered]
    grade: composed

  - id: eval-comorbidity
    do:
      - text: >-
          Review the heart failure status and the other organs: lungs, kidneys, rhythm (atrial fibrillation
          above all) and coronary arteries.
        seed: [SEED-EVAL-06]
      - "Check hemoglobin, creatinine, earlier valve procedures, peripheral artery disease and frailty."
      - "Grade tricuspid regurgitation and judge the right ventricle."
      - >-
        Settle the coronary question early: ischemia that can be treated belongs before the verdict on
        secondary MR.
    why:
      - text: >-
          TRAMI, death within a year: procedural failure HR 4.36, anemia 2.44, prior aortic valve
          intervention 2.12, peripheral artery disease 2.12.
        grade: checked
        sources: [Puls2016]
      - text: >-
          TRAMI, death within a year, further predictors: severe tricuspid regurgitation HR 1.84, creatinine
          1.5 mg/dL or more 1.77, NYHA class IV 1.62, LVEF below 30% 1.58.
        grade: checked
        sources: [Puls2016]
      - text: >-
          TRAMI, severe renal impairment: the procedure failed in 5.9%; 7.8% died in hospital and 14.1%
          within 30 days.
        grade: checked
        sources: [Schueler2016]
    who:
      - >-
        The heart failure specialist leads; lung, kidney and geriatric colleagues are asked where their
        organ limits the person.
    check:
      - >-
        Each comorbidity is marked: treatable before TEER, to be planned around, or likely to take away the
        benefit.
    warn:
      - >-
        These are registry associations, not vetoes. They inform the talk with the patient; they do not
        replace it.
    terms: [tr, lvef, nyha-class]
    see: [longevity, aftercare, eval-benefit]
    grade: composed

  - id: eval-gdmt
    do:
      - >-
        In secondary MR, bring guideline-directed medical therapy (GDMT) to the highest dose the person
        tolerates before anyone judges the valve.
      - text: >-
          The classes: ARNI, ACE inhibitor or ARB; beta-blocker; mineralocorticoid antagonist (MRA); SGLT2
          inhibitor.
        grade: recalled
        sources: []
      - text: >-
          Offer CRT, rhythm control and revascularization where indicated. Drugs and devices for heart
          failure can shrink secondary MR by themselves.
        seed: [SEED-ALT-05]
      - "When therapy is stable, repeat the echo and grade the leak anew."
      - text: >-
          In primary MR, medicines relieve symptoms but mend no leaflet. Do not wait for them to fix the
          valve.
        seed: [SEED-ALT-04]
    why:
      - text: >-
          COAPT took only patients who still had symptoms and MR of 3+ or more on maximally tolerated
          therapy.
        grade: checked
        sources: [COAPT-NCT, ACC-COAPTecho]
      - text: "The clip adds to drug therapy in secondary MR and never replaces it."
        grade: recalled
        sources: [Otto2021]
      - text: >-
          Background in RESHAPE-HF2: beta-blocker 96%, RAS inhibitor or ARNI 82%, MRA 82%, SGLT2 inhibitor
          7%, CRT 29%.
        grade: checked
        sources: [Anker-baseline]
    who:
      - >-
        The heart failure specialist titrates and says when no more can be gained. The imaging cardiologist
        then repeats the echo.
    targets:
      - text: >-
          COAPT timing: TTE at most 90 days old and TEE at most 180 days old, both made after therapy was
          stable.
        grade: checked
        sources: [COAPT-NCT]
    check:
      - text: >-
          MR is still severe and symptoms remain in spite of proper medical care. The date of the last
          change of therapy is on file.
        seed: [SEED-CTX-01]
    warn:
      - "Never list a person with secondary MR on an echo made before therapy was optimized."
    differ:
      - >-
        The sources used here fix no waiting time between the last change of therapy and the repeat echo.
        Follow the local protocol.
    terms: [gdmt, crt, coapt, reshape-hf2, fmr]
    see: [primary-and-secondary-mr, alternatives, aftercare]
    grade: composed

  - id: eval-ventricles
    do:
      - >-
        Measure LVEF, LV end-systolic diameter (LVESD), LV volumes, pulmonary artery systolic pressure
        (PASP), right ventricular function and tricuspid regurgitation.
      - >-
        In ventricular secondary MR, compare with the COAPT limits line by line and write down each one that
        is broken.
      - "In primary MR, look at LVEF and LVESD against the US label."
    why:
      - text: >-
          COAPT, 614 patients, two years: 35.8 heart failure hospitalizations per 100 patient-years with
          clip and drugs, 67.9 with drugs alone: 47% fewer.
        grade: checked
        sources: [Stone2018, CRC2019]
      - text: >-
          COAPT, five years, clip against control: heart failure hospitalization 33.1 against 57.2% a year
          (HR 0.53); death 57.3 against 67.2% (HR 0.72); device events 1.4%, all within 30 days.
        grade: checked
        sources: [Stone2023]
      - text: >-
          MITRA-FR, 307 patients: no difference at one year, and none at two (death or heart failure
          hospitalization 63.8 against 67.1%, HR 1.01, 0.77-1.34).
        grade: checked
        sources: [Obadia2018, Iung2019]
      - text: >-
          MITRA-FR, landmark analysis of the 140 patients alive and without such a hospitalization at month
          12: HR 0.46 (0.20-1.02, p = 0.057) until month 24. It is no benefit of the trial.
        grade: checked
        sources: [Leurent2022]
      - text: "MITRA-FR primary end point at one year: clip 54.6%, control 51.3%."
        grade: recalled
        sources: [Obadia2018]
      - text: >-
          RESHAPE-HF2, 505 patients: HR 0.65 (0.49-0.85) for a first cardiovascular death or heart failure
          hospitalization.
        grade: checked
        sources: [Anker2024]
      - text: >-
          RESHAPE-HF2, further end points: recurrent hospitalization or cardiovascular death RR 0.64,
          hospitalization RR 0.59, KCCQ 10.9 points better.
        grade: recalled
        sources: [Anker2024]
    targets:
      - text: "COAPT: LVEF 20-50%, LVESD at most 70 mm, PASP at most 70 mmHg."
        grade: checked
        sources: [COAPT-NCT, COAPTcriteria146]
      - text: >-
          COAPT: no moderate or worse right ventricular dysfunction, MR 3+ or more, mitral valve area 4.0
          cm² or more, symptoms on maximally tolerated therapy.
        grade: checked
        sources: [COAPT-NCT, ACC-COAPTecho]
      - text: >-
          Few people with secondary MR fit the profile: 34.5% of 1022 in EuroSMR, 35.6% of 146 elsewhere. In
          the second group, fitting it went with an event HR of 0.39.
        grade: checked
        sources: [ACC-EuroSMR, COAPTcriteria146]
      - text: "Primary MR, US label: no evaluable data for LVEF below 20% or LVESD above 60 mm."
        grade: checked
        sources: [ACS2018]
    check:
      - "Every limit is answered yes or no, from images within 90 days (TTE) and 180 days (TEE)."
    warn:
      - "Do not promise COAPT results to a person outside the COAPT profile."
    differ:
      - text: >-
          An ACC journal scan prints the limit as LVEDD 70 mm. The protocol and other texts say
          end-systolic. Use LVESD.
        grade: checked
        sources: [ACC-COAPTecho, COAPTcriteria146]
      - text: >-
          Why COAPT and MITRA-FR disagree is unproven; selection and drug therapy are the usual answers.
          MITRA-FR patients with 1+ or less at discharge did no better either, so better clipping alone does
          not explain it.
        grade: checked
        sources: [MITRAFR-success]
    terms: [lvef, lvedv, pasp, tr, coapt, mitra-fr, reshape-hf2]
    see: [what-the-trials-found, hemodynamic-numbers, effect-on-physiology]
    grade: composed

  - id: eval-surgical-risk
    do:
      - text: >-
          Put surgical risk and the person's goals before the heart team together, not one after the other.
        seed: [SEED-EVAL-07]
      - "Calculate the STS-PROM for the operation that would be done, repair or replacement."
      - "Add what no score sees: frailty, porcelain aorta, hostile chest, liver disease."
      - text: >-
          Ask the surgeon: can this valve be repaired, and does anything else need surgery? If so, one
          combined operation may serve better.
        seed: [SEED-CONTRA-12]
      - text: "Repairable primary MR at acceptable risk: surgical repair is the first choice."
        grade: recalled
        sources: [Otto2021]
        seed: [SEED-ALT-06]
      - text: "TEER comes up when the heart team judges the surgical risk high."
        seed: [SEED-CTX-02]
      - text: "A wish or need to avoid opening the breastbone counts when anatomy and goals fit."
        seed: [SEED-CTX-05]
    why:
      - text: >-
          EVEREST II, clip (184) against surgery (95): free of death, mitral surgery and 3-4+ MR at 12
          months, 55 against 73%.
        grade: checked
        sources: [Feldman2011, JAMS-summary]
      - text: >-
          EVEREST II, clip against surgery: major adverse events within 30 days 15 against 48%; mitral
          surgery by 12 months 20 against 2%.
        grade: checked
        sources: [Feldman2011, JAMS-summary]
      - text: >-
          EVEREST II, four years, clip against surgery: free of death, mitral surgery and 3-4+ MR 39.8
          against 53.4%, death 17.4 against 17.8%, surgery 24.8 against 5.5%.
        grade: checked
        sources: [Mauri2013]
      - text: >-
          Degenerative MR at 65 years or more, 1187 patients: TEER against no surgery, mortality HR 0.47
          (0.37-0.58).
        grade: checked
        sources: [Benfari2022]
    who:
      - text: >-
          US label, primary MR: a surgeon and a cardiologist, both experienced in mitral disease, agree that
          the risk is prohibitive.
        grade: checked
        sources: [AbbottHCP-burden]
    targets:
      - text: >-
          US markers of prohibitive risk: STS 8% or more (replacement) or 6% or more (repair), porcelain
          aorta, frailty, hostile chest, cirrhosis with MELD above 12, PASP above two thirds of systemic,
          and others.
        grade: checked
        sources: [AbbottHCP-FAQ]
      - text: >-
          Primary MR at high or prohibitive risk with suitable anatomy: the guidelines of the two societies
          gave class IIa and class IIb.
        grade: checked
        sources: [EIJ-EdLAE2021]
      - text: >-
          In primary MR at high or prohibitive risk ACC/AHA 2020 gives class 2a, with a life expectancy of
          at least one year; ESC 2021 gives class IIb.
        grade: recalled
        sources: [Otto2021, Vahanian2022]
      - text: "ESC 2025 raised TEER in primary MR to IIa."
        grade: checked
        sources: [KharsaEd2026]
      - text: "Secondary MR that meets the criteria: ACC/AHA 2020 class 2a, ESC 2021 class IIa."
        grade: checked
        sources: [EIJ-EdLAE2021]
      - text: >-
          ESC 2025: class I in ventricular secondary MR that meets the criteria on optimized therapy; lower
          in atrial secondary MR (IIb if not operable).
        grade: recalled
        sources: [Praz2025]
    check:
      - >-
        The surgeon's opinion is in writing: the score with its date, whether repair is feasible, and what
        surgery would offer.
    differ:
      - text: >-
          STS bands: older texts use below 4, 4-8 and above 8%; ACC/AHA 2020 uses below 3, 3-8 and above 8%.
          Give the number, not only the band.
        grade: recalled
        sources: [Otto2021]
    terms: [sts-prom, everest-ii, heart-team]
    see: [alternatives, the-heart-team, what-the-trials-found]
    grade: composed

  - id: eval-tee
    do:
      - text: >-
          Image until mechanism, severity and suitability are all answered. One examination serves the
          three.
        seed: [SEED-CTX-06]
      - "Run the same views in the same order each time. Store 2D, color and 3D."
      - "Find where each jet begins; count the jets; name the segment of each."
      - text: >-
          Inspect the grasping zone with 3D and X-plane: calcium, thickness, clefts, density of chords,
          commissural site. Note calcium in the ring (MAC).
        grade: checked
        sources: [ACS2018]
      - text: "Sweep the appendage from 0 to 135° for thrombus and smoke. It must be clear."
        grade: checked
        sources: [ACS2018]
      - text: >-
          Look at the septum in the bicaval view: open foramen, aneurysm, lipomatous thickening, closure
          device. Earlier ASD or PFO repair was a trial exclusion.
        grade: checked
        sources: [Tamburino2010]
    why:
      - >-
        The clip goes where the jet begins and holds what lies there. This examination shows both before
        anyone opens a vein.
    who:
      - >-
        The imaging cardiologist scans. The operator sits beside and agrees on the target segment while the
        probe is still in.
    views:
      - text: "Bicaval: superior to inferior on the septum."
        grade: checked
        sources: [Sorajja-TK]
      - text: "Short axis at the base: anterior (aorta) to posterior on the septum."
        grade: checked
        sources: [Sorajja-TK]
      - text: "Angles to start from: bicaval about 90-110°, short axis at the base about 30-60°."
        grade: recalled
        sources: []
      - text: "Four-chamber, 0°: distance from septum to annulus and coaptation; coaptation depth."
        grade: checked
        sources: [Sorajja-TK, JSHD2015, Tamburino2010]
      - text: "Intercommissural, 50-70° (EACVI 55-75°): medial to lateral, and the width of a flail."
        grade: checked
        sources: [EACVI-TB, Tamburino2010]
      - text: "LVOT, 120-150° (EACVI 100-160°): anterior to posterior, both leaflets, the flail gap."
        grade: checked
        sources: [EACVI-TB, Tamburino2010]
      - text: "X-plane: LVOT and intercommissural views live together."
        grade: checked
        sources: [Sorajja-TK]
      - text: "Transgastric short axis, 0-20°: the orifice, for planimetry when 3D is poor."
        grade: checked
        sources: [EACVI-TB]
      - text: "Pulmonary veins, left 30-60° and right 90-110°: systolic and diastolic waves."
        grade: recalled
        sources: []
    check:
      - >-
        Jet origin, segment, appendage, septum and grasping zone each have a stored image and a word in the
        report.
    warn:
      - text: >-
          Anesthesia lowers the blood pressure and can make the leak look one class milder. Take the grade
          from the awake TTE, the mechanism from TEE.
        grade: recalled
        sources: [Zoghbi2017]
    terms: [tee, x-plane, bicaval-view, intercommissural-view, lvot-view, surgeon-s-view, laa, mac, cleft, commissure]
    figures: [tee-views, valve-en-face]
    see: [valve-anatomy, variations, prep-tee-plan]
    grade: composed

  - id: eval-geometry
    do:
      - >-
        Measure the opening first: mitral valve area (MVA) and mean gradient, with the heart rate beside
        them.
      - "Then the lesion: flail gap and width in primary MR, coaptation depth and length in secondary MR."
      - "Then the leaflets: length of the posterior and anterior leaflet where the arms will lie."
    why:
      - text: >-
          Outside the EVEREST limits the first result was as good (95 against 97%), but more needed another
          intervention: 37 against 11%, driven by flail width above 15 mm and gap of 10 mm or more.
        grade: checked
        sources: [Lesevic2017]
      - text: "Leaflet calcium predicted MR of 3+ or more at 12 months (HR 6.56)."
        grade: checked
        sources: [Ohno2016]
      - text: "Clipping takes about half of the valve area."
        grade: checked
        sources: [KharsaEd2026]
    views:
      - "MVA: 3D planimetry in multiplanar reconstruction, or transgastric short axis."
      - "Mean gradient: CW Doppler through the valve, heart rate stated."
      - "Flail gap: LVOT view, 120-150°. Flail width: intercommissural view, 3D or transgastric short axis."
      - "Coaptation depth: four-chamber view. Coaptation length: four-chamber or LVOT view."
      - "Leaflet length in the grasping zone: LVOT view."
    targets:
      - text: "MVA: 4.0 cm² or more (entry to EVEREST and COAPT). A normal orifice is 4-5 cm²."
        grade: checked
        sources: [Tamburino2010, COAPT-NCT, AccessAnes-ASE2017]
      - text: "Mean gradient before any clip: 4 mmHg or less is usually asked."
        grade: recalled
        sources: []
      - text: "A starting gradient below 3 mmHg went with a durable result."
        grade: checked
        sources: [Toggweiler2014]
      - text: "Flail gap below 10 mm, flail width below 15 mm."
        grade: checked
        sources: [Tamburino2010]
      - text: "Coaptation depth below 11 mm, coaptation length at least 2 mm."
        grade: checked
        sources: [Tamburino2010]
      - text: >-
          Leaflet length (a German consensus, Boekstegers 2014, and Hausleiter 2023): 10 mm or more is
          comfortable, 7-10 mm complex, below 7 mm (some say 6 mm) unfavorable.
        grade: recalled
        sources: [Hausleiter2023]
    check:
      - >-
        The report gives MVA, gradient with heart rate, gap, width, depth, length and both leaflet lengths.
        None is missing.
    warn:
      - >-
        The Wilkins score was made for balloon valvotomy in rheumatic stenosis. It does not select for TEER;
        borrow only its words.
    risks:
      - text: >-
          A narrow valve or mitral stenosis: the clip narrows it further and the gradient climbs. Discuss
          other treatment before listing.
        seed: [SEED-CONTRA-07]
    differ:
      - text: >-
          MVA below 4.0 cm² is a relative limit. 66 of 305 patients (21.6%) had less: fewer clips (1.3
          against 1.5), gradient 3.9 ± 0.2 against 3.3 ± 0.1 mmHg, same outcome at two years.
        grade: checked
        sources: [Kharsa2026]
      - text: "Authors set the shortest acceptable leaflet at 6, 7, 8 or 10 mm."
        grade: recalled
        sources: []
    terms: [mva, mean-gradient, flail-gap, coaptation-depth, coaptation-length, cw-doppler, everest-ii]
    figures: [coaptation]
    see: [hemodynamic-numbers, devices-and-sizes, valve-anatomy]
    grade: composed

  - id: eval-anatomy
    do:
      - text: >-
          Put each feature below into one column: favorable, complex (for an experienced center) or
          unsuitable. Unfavorable anatomy is a reason to look elsewhere.
        seed: [SEED-CONTRA-03]
      - >-
        Count the complex rows. Several together can make a valve unsuitable that no single row would rule
        out.
      - "If the valve is suitable, name the target segment and the first clip size."
    why:
      - text: >-
          In primary MR, complex anatomy (moderate or more calcification, Barlow, several prolapses,
          commissural lesion) went with higher one-year mortality, though technical success stayed above
          90%.
        grade: checked
        sources: [Samim2026]
      - text: >-
          The three columns follow the style of Boekstegers 2014 and Hausleiter 2023. Their limits come from
          EVEREST, the US label and data on small valves; the rest is recalled.
        grade: recalled
        sources: [Hausleiter2023]
    targets:
      - text: "Site. Favorable: central, A2-P2. Complex: A1-P1, A3-P3, beside a commissure, several jets."
        grade: checked
        sources: [Samim2026]
      - text: "Site. Unsuitable: far into a commissure with dense chords."
        grade: recalled
        sources: [Hausleiter2023]
      - text: "MVA. Favorable: 4.0 cm² or more."
        grade: checked
        sources: [Tamburino2010, COAPT-NCT]
      - text: "MVA. Complex: 3.5-4.0 cm², probably one clip. Unsuitable: below 3.0-3.5 cm²."
        grade: recalled
        sources: [Hausleiter2023]
      - text: >-
          Mean gradient at rest. Favorable: 3 mmHg or less. Complex: 4. Unsuitable: 5 or more before any
          clip.
        grade: recalled
        sources: [Hausleiter2023]
      - text: >-
          Posterior leaflet. Favorable: 10 mm or more. Complex: 7-10 mm. Unsuitable: below 6-7 mm. Very
          short leaflets and disease of many segments argue against a clip.
        grade: recalled
        sources: [Hausleiter2023]
        seed: [SEED-CONTRA-06]
      - text: "Coaptation. Favorable: depth below 11 mm and length 2 mm or more. Beyond either: complex."
        grade: checked
        sources: [Tamburino2010]
      - text: "Coaptation. Unsuitable: leaflets that do not meet and are rigid."
        grade: recalled
        sources: [Hausleiter2023]
      - text: >-
          Flail. Favorable: gap below 10 and width below 15 mm. Complex: beyond either; expect more
          re-intervention.
        grade: checked
        sources: [Tamburino2010, Lesevic2017]
      - text: "Flail. Unsuitable: both leaflets flail without chords (excluded)."
        grade: checked
        sources: [ACS2018]
      - text: "Calcium. Favorable: none in the grasping zone. Unsuitable: in the grasping zone, or extensive."
        grade: checked
        sources: [ACS2018]
        seed: [SEED-CONTRA-05]
      - text: "Calcium. Complex: mild, outside the grasping zone, or one small spot."
        grade: recalled
        sources: [Hausleiter2023]
      - text: "MAC. Favorable: none to mild. Complex: moderate."
        grade: recalled
        sources: [Hausleiter2023]
      - text: "MAC. Unsuitable: severe (trial exclusion)."
        grade: checked
        sources: [Tamburino2010]
      - text: >-
          Cleft. Favorable: none. Complex: shallow indentation. Unsuitable: true cleft in the grasping zone,
          or a perforation.
        grade: recalled
        sources: [ACS2018, Hausleiter2023]
      - text: >-
          Restricted motion. Favorable: IIIb, mild to moderate. Complex: IIIb, marked, with a short
          posterior leaflet. A leaflet that cannot be grasped cannot be clipped.
        grade: recalled
        sources: [Hausleiter2023]
        seed: [SEED-CONTRA-04]
      - text: "Restricted motion. Unsuitable: IIIa, rheumatic, fused commissures (a contraindication)."
        grade: checked
        sources: [ACS2018]
      - text: >-
          Earlier repair. Favorable: none. Complex: a ring with enough area; selected people with MR again
          after surgical repair can be treated. Unsuitable: stenotic ring or bioprosthesis.
        grade: recalled
        sources: [Hausleiter2023]
        seed: [SEED-CTX-03]
      - text: >-
          Ventricles in secondary MR. Favorable: COAPT profile. Complex: just outside. Unsuitable: LVEF
          below 20%, LVESD above 70 mm, fixed PASP above 70 mmHg, severe right ventricular failure.
        grade: checked
        sources: [COAPT-NCT, COAPTcriteria146]
    check:
      - "Every row has a column, and the report names the worst row first."
    warn:
      - "A favorable valve says that a clip can be placed. It does not say that the person will gain from it."
    terms: [barlow-disease, mac, cleft, commissure, flail-gap, coaptation-depth]
    figures: [valve-en-face]
    see: [when-it-is-not-ideal, devices-and-sizes, eval-geometry]
    grade: composed

  - id: eval-stops
    do:
      - "Read the list aloud and answer each point: no, yes, or to be cleared first."
      - text: >-
          Contraindication 1: the person cannot take anticoagulation during the procedure, or antiplatelet
          drugs after it.
        grade: checked
        sources: [ACS2018]
      - text: "Contraindication 2: active endocarditis of the mitral valve."
        grade: checked
        sources: [ACS2018]
      - text: "Place no clip while the valve or the bloodstream is infected."
        seed: [SEED-CONTRA-08]
      - text: "Contraindication 3: rheumatic mitral disease."
        grade: checked
        sources: [ACS2018]
      - text: >-
          Contraindication 4: thrombus in the heart, the inferior vena cava or the femoral vein. Wait until
          it has been dealt with.
        grade: checked
        sources: [ACS2018]
        seed: [SEED-CONTRA-09]
      - text: "Stop: TEE or the anesthesia that goes with it cannot be tolerated."
        seed: [SEED-CONTRA-10]
      - text: "Stop: the MR is not severe, or is not the cause of the symptoms."
        seed: [SEED-CONTRA-02]
      - text: >-
          Trial exclusions to weigh: infarction within 12 weeks, other heart surgery needed, severe MAC, SAM
          or hypertrophic cardiomyopathy, mass or vegetation, earlier mitral surgery.
        grade: checked
        sources: [Tamburino2010]
      - text: "Also excluded: systolic pressure below 90 mmHg, shock, inotropes or a balloon pump."
        grade: checked
        sources: [Tamburino2010]
    why:
      - >-
        Some stops are final, some are delays. Telling them apart spares one person a harmful procedure and
        another a lost chance.
    targets:
      - text: >-
          Appendage clot in a cohort awaiting appendage closure: cleared in 60.3% after the first
          intensification of anticoagulation and in 75.3% after further steps; meanwhile bleeding 9.6%,
          stroke 2.9%. Extrapolated to TEER.
        grade: checked
        sources: [Marroquin2022]
    check:
      - "No stop is open. A deferred person has a date for the repeat TEE and someone who owns it."
    warn:
      - "Thrombus defers: intensify anticoagulation, repeat TEE, and go on only when it is gone."
      - >-
        Do not bridge active endocarditis with a clip. Give antibiotics and call the endocarditis team and
        the surgeon.
      - text: >-
          The four contraindications stand in the US instructions for use (IFU) of the NT generation. Read
          the current ones for the clip on your shelf.
        grade: checked
        sources: [ACS2018]
    terms: [ifu, laa, tee, mac]
    see: [when-it-is-not-ideal, prep-tee-plan]
    grade: composed

  - id: eval-benefit
    do:
      - >-
        Ask the person what matters most: breath, fewer admissions, time at home, longer life. Write it down
        in the person's words.
      - "Ask the team: can a smaller leak bring that, given ventricle, lungs, kidneys and frailty?"
      - text: "Weigh a worthwhile reduction of MR against the risk and the person's preference."
        seed: [SEED-ALT-12]
      - text: >-
          If the disease is so advanced that little benefit can be expected, say so and offer other care.
        seed: [SEED-CONTRA-11]
      - text: "End-stage ventricle: discuss LVAD, transplant or palliative care."
        grade: recalled
        sources: []
      - text: >-
          In selected people TEER is one stage of a plan, or a bridge to the next. State what comes next
          before you begin.
        seed: [SEED-PURP-08]
    why:
      - text: >-
          Worse prognosis goes with NYHA class IV, LVESV above 110 mL, PA pressure above 50 mmHg, kidney
          disease, moderate or worse tricuspid regurgitation, and right ventricular dysfunction, called the
          most important.
        grade: checked
        sources: [EIJ-Strategies]
      - text: >-
          In a series of 162 patients, 14.4, 28.7, 38.7 and 49.3% had died at 1, 2, 3 and 5 years. The clip
          treats the leak; the heart disease goes on.
        grade: checked
        sources: [JIC-midterm]
      - text: >-
          Degenerative MR at 65 or older: moderate-severe or worse MR remained in 7.6%. Of these 30% died
          within a year, of the others 11%.
        grade: checked
        sources: [Benfari2022]
    who:
      - >-
        The heart failure specialist leads the talk. Geriatric or palliative colleagues join as needed.
        Family joins if the person wishes.
    check:
      - "The person can say in their own words what TEER may bring and what it will not."
    warn:
      - "Feasible is not the same as useful. Ask about benefit before you admire the anatomy."
    terms: [nyha-class, tr, lvef]
    see: [purpose-and-benefits, longevity, when-it-is-not-ideal]
    grade: composed

  - id: eval-alternatives
    do:
      - text: >-
          Lay out every option with the person. The choice depends on severity, symptoms, anatomy, risk and
          goals.
        seed: [SEED-ALT-01]
      - text: >-
          Observation: for mild or moderate MR, when MR does not drive the illness, or for people without
          symptoms. In severe primary MR the last holds only while the ventricle is not harmed (next lines).
        seed: [SEED-ALT-02]
      - text: >-
          Severe primary MR without symptoms: LVEF of 60% or less, or LVESD of 40 mm or more (stage C2), is a
          class 1 reason for mitral surgery in the US guideline. Do not observe; refer.
        grade: checked
        sources: [ACCAHA2014, Otto2021]
      - text: >-
          New atrial fibrillation, or a PA systolic pressure above 50 mmHg, also argues for surgery when a
          durable repair at low risk is likely.
        grade: recalled
        sources: [Otto2021]
      - text: >-
          EVEREST took people without symptoms on the same signs: LVEF 25-60%, LVESD 40 mm or more, new atrial
          fibrillation, or PA systolic pressure above 50 mmHg at rest or 60 on exercise.
        grade: checked
        sources: [ACS2018]
      - text: "Observation means visits and echocardiography at set intervals, not discharge from care."
        seed: [SEED-ALT-03]
      - text: >-
          Medicines and devices: drug therapy, CRT, rhythm control, revascularization. First line in
          secondary MR.
        grade: recalled
        sources: []
      - text: >-
          Surgical repair: first choice in primary MR at acceptable risk. It treats annulus and leaflets
          more fully, at the price of a larger intervention.
        grade: recalled
        sources: [Otto2021]
        seed: [SEED-ALT-07]
      - text: "Surgical replacement: when repair is impossible or would not last."
        grade: recalled
        sources: []
        seed: [SEED-ALT-08]
      - text: >-
          Replacement brings its own long-term issues: wear of a tissue valve, lifelong anticoagulation with
          a mechanical one.
        grade: recalled
        sources: []
        seed: [SEED-ALT-09]
      - text: "Another edge-to-edge device (PASCAL): same indications."
        grade: recalled
        sources: []
      - text: >-
          Transcatheter replacement or annuloplasty, at times within a trial: when leaflets cannot be
          grasped, or with MAC or stenosis. CT must first show the risk of LVOT obstruction.
        grade: recalled
        sources: []
        seed: [SEED-ALT-10]
      - text: >-
          Combined procedures: some people need a second valve treated too, the tricuspid for one. Decide on
          one sitting or two.
        seed: [SEED-ALT-11]
      - text: "LVAD, transplant or palliative care: for the end-stage ventricle."
        grade: recalled
        sources: []
    why:
      - "A person who has heard only about the clip has not chosen it."
      - text: >-
          What TEER offers in degenerative MR: in the US TVT registry 89% ended with moderate MR or less and
          no severe stenosis.
        grade: checked
        sources: [TCTMD-Makkar2023]
    who:
      - >-
        The surgeon presents surgery, the heart failure specialist medicines and advanced therapy, the
        interventionalist TEER and other catheter options.
    check:
      - "The record lists each option offered, who explained it, and why it was or was not chosen."
    terms: [pascal, tmvr, gdmt, crt, mac]
    see: [alternatives, pros, cons, questions-and-answers]
    grade: composed

  - id: eval-decision
    do:
      - >-
        Present in the order of the eight questions: severity, mechanism, symptoms, therapy, surgical risk,
        anatomy, stops, benefit.
      - >-
        Show the pictures: en face 3D, color in LVOT and intercommissural views, the gradient with its heart
        rate.
      - "Let each discipline speak before anyone sums up."
      - text: "Decide for this person. Suitability is individual, and two careful teams may differ."
        seed: [SEED-CONTRA-13]
      - >-
        Tick the items, then choose the decision. Anything but suitable leads back to the step that must be
        done first.
    why:
      - >-
        Each discipline sees one part best: valve, ventricle, operation, anesthesia, the person. The
        decision needs them all.
    who:
      - text: >-
          At the least: interventionalist, imaging cardiologist, cardiac surgeon, anesthesiologist, heart
          failure specialist.
        grade: checked
        sources: [AbbottHCP-FAQ]
        seed: [SEED-CTX-07]
      - text: "As needed: nurse coordinator, geriatric and palliative colleagues."
        grade: checked
        sources: [AbbottHCP-FAQ]
    check:
      - "Decision, reasons, dissent and plan B are written down, and the person has been told."
    differ:
      - >-
        Guidelines grade TEER differently, and experience and access vary from place to place. Name the
        guideline behind the decision.
    terms: [heart-team, m-teer]
    see: [the-heart-team, when-it-is-considered, when-it-is-not-ideal, alternatives]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "steps/follow-up.yaml",
            parts: [
###"""
# The steps of the follow-up: from discharge to life with the clip.
steps:
  - id: follow-discharge
    do:
      - text: "Before the patient leaves: echo through the chest, ECG, chest X-ray, blood tests, groin."
        grade: checked
        sources: [Ottawa]
      - "Ask four things. Walking? Rhythm and volume steady? Groin closed? No new leak?"
      - "Tell the patient: many go home within a day or two. Heart, kidneys or groin may ask for longer."
    why:
      - text: >-
          In US data 33% left within 24 h and 15% came back within 30 days. Heart failure, atrial
          arrhythmia and the clip led the list.
        grade: checked
        sources: [NRD-30d]
    who:
      - >-
        The heart failure clinician signs volume and tablets, the imager the echo, the nurse groin
        and teaching.
    targets:
      - text: "Stay: 1-2 nights in the maker's leaflet; 1-7 days, mostly 2, in one program."
        grade: checked
        sources: [Abbott-patient, Ottawa]
    check:
      - "The four answers are yes, and the echo has no new effusion and no swinging clip."
    warn:
      - >-
        Do not send home a patient whose leak, pulse or weight has changed since yesterday without
        knowing why.
    risks:
      - "Early return is mostly congestion. Book the first call within days, with weight and diuretic plan."
    differ:
      - "Length of stay and the night in intensive care vary by center and by anesthesia."
    terms: [tee]
    see: [check-ward, aftercare, questions-and-answers]
    grade: composed

  - id: follow-antithrombotic
    do:
      - >-
        Sort the patient: is there a reason for an anticoagulant (atrial fibrillation, say) or not?
        How high is the bleeding risk?
      - "Write one plan: drug, dose, stop date, who stops it. Tell the patient to stop nothing alone."
    why:
      - text: "No randomized trial gives the answer; the plan varies by center."
        grade: checked
        sources: [Ausbuettel2022, InGef2022]
      - text: "Left atrial clot can come early without any drug: one case had a large one on day 5."
        grade: checked
        sources: [LAThrombus2011]
    who:
      - >-
        The implanting team writes the plan, the heart failure clinician or family doctor carries it
        on; the patient holds a copy.
    targets:
      - text: >-
          No reason for an anticoagulant: most get two antiplatelet drugs (82.5% in one cohort),
          often clopidogrel for 1-6 months and aspirin for longer.
        grade: checked
        sources: [Ausbuettel2022]
      - text: "Plan of the label era: aspirin for at least 6 months, clopidogrel for 1 month."
        grade: recalled
        sources: []
      - text: >-
          With a reason for it: the anticoagulant alone went with fewer deaths in the long run than
          combinations, HR 0.6 (0.5-0.9).
        grade: checked
        sources: [Ausbuettel2022]
      - text: >-
          322 patients on an anticoagulant: bleeding 14% with it alone, 24% with a combination
          (adjusted RR 0.55 for alone), 45% with three drugs. Thrombotic events 0.9%, all with a
          combination.
        grade: checked
        sources: [DutchOAC]
    check:
      - "Every drug on the plan has a stop date or the word lifelong, and a name beside it."
    warn:
      - >-
        More drugs, more bleeding. Two antiplatelet drugs on top of an anticoagulant need a reason
        in writing.
    risks:
      - "Bleeding: weigh which drug can go first, with the team; do not drop all of them."
    differ:
      - text: >-
          What 1342 insured patients took: one antiplatelet 22.4%, anticoagulant plus antiplatelet
          20.8%, anticoagulant 19.4%, two antiplatelets 11.7%, three drugs 2.8%, none 21.0%. Of
          earlier anticoagulant users 40% had none after.
        grade: checked
        sources: [InGef2022]
      - text: >-
          Taking none went with more deaths, HR 3.84, but this is confounded: the sickest may have been left
          without.
        grade: checked
        sources: [InGef2022]
      - text: >-
          2422 US patients, anticoagulant against two antiplatelets: stroke HR 0.85 (0.71-1.01);
          with atrial fibrillation 0.82.
        grade: checked
        sources: [Optum2025]
      - "How long two antiplatelet drugs are given varies by center."
    terms: [dapt, doac]
    see: [aftercare, questions-and-answers, check-groin]
    grade: composed

  - id: follow-symptoms
    do:
      - text: >-
          Ask about symptoms and look for fluid at every visit: NYHA class, stairs, pillows, weight,
          ankles, neck veins.
        seed: [SEED-FU-01]
      - >-
        Compare with the class before the clip, in the patient's own example: what can be done now
        that could not be done then?
      - "Take rhythm, pressure and weight; change the diuretic stepwise."
    why:
      - >-
        A good clip that leaves the patient breathless asks for another cause, or for another look
        at the clip.
      - text: >-
          In the German registry 11.0% were in NYHA I-II before the clip and 63.3% one year after.
          One in five (20.3%) had died by then.
        grade: checked
        sources: [Puls2016]
    who:
      - "Heart failure nurse or clinician; by telephone between visits."
    targets:
      - text: >-
          Call the team today: a gain of more than 2 kg in 3 days, swelling, more breathless on effort, new
          palpitations, fever, black stools, any bleeding that firm pressure stops.
        grade: recalled
        sources: [Herzstiftung, HerzschwaecheInfo]
      - text: >-
          Ambulance at once: sudden or severe breathlessness, chest pain, fainting, groin bleeding that 10
          minutes of firm pressure do not stop, signs of stroke, a cold or numb leg.
        grade: recalled
        sources: [Sussex, HerzschwaecheInfo]
    check:
      - "The patient can name the red flags and the number to call."
      - text: >-
          Tell the patient: call us the same day for swelling, 2 kg in 3 days, more breathlessness on effort,
          palpitations, fever or black stools.
        grade: recalled
        sources: [Herzstiftung, HerzschwaecheInfo]
      - text: >-
          Tell the patient: call an ambulance for chest pain, fainting, sudden or severe breathlessness, face,
          arm or speech trouble, or a cold, numb leg.
        grade: recalled
        sources: [HerzschwaecheInfo]
      - text: >-
          Groin bleeding: lie flat, let somebody press firmly on and just above the spot for 10 minutes without
          looking. If it goes on: ambulance, and keep pressing.
        grade: checked
        sources: [Sussex]
    warn:
      - "A returning murmur with breathlessness is a clip question until the echo says no."
    risks:
      - "Congestion: diuretic first, echo at the same time, look for atrial fibrillation."
    terms: [nyha-class, bnp]
    see: [follow-echo, follow-hf-therapy, aftercare]
    grade: composed

  - id: follow-echo
    do:
      - text: "Repeat the echo on dates the team has set: day 1, about 1 month, about 6 months."
        grade: checked
        sources: [Ottawa, ACC-COAPTecho]
        seed: [SEED-FU-02]
      - text: "After the echo at 6 months, once a year."
        grade: recalled
        sources: []
      - >-
        Report the same list each time. Valve: MR grade and mechanism, mean gradient with heart
        rate, valve area, clip stability, septum.
      - >-
        Heart: left ventricular volumes and LVEF, left atrium, pulmonary pressure, right ventricle,
        tricuspid leak.
    why:
      - text: >-
          Leak and heart size change after the clip, and most recurrence shows in the first year: 16
          of 63 in year 1, one more in year 2.
        grade: checked
        sources: [Toggweiler2014]
    who:
      - >-
        One lab, one protocol if possible; the reader has the last picture from the lab beside the
        new one.
    targets:
      - text: "COAPT looked at 1, 6, 12, 18 and 24 months."
        grade: checked
        sources: [ACC-COAPTecho]
    check:
      - "Each report gives the heart rate with the gradient, and compares with the last one."
    warn:
      - text: "PISA misleads with a clip in: grade by several signs, not by one number."
        grade: checked
        sources: [REC-2020]
    risks:
      - "MR up by a grade, gradient up, or a clip that moves: TEE, then heart team."
    differ:
      - "Echo dates and checks of the septal hole vary by center."
    terms: [mean-gradient, lvedv, pasp, tr, pisa]
    figures: [double-orifice]
    see: [follow-recurrence, check-mr, time-course-and-reversibility, aftercare]
    grade: composed

  - id: follow-hf-therapy
    do:
      - text: >-
          Manage the disease behind the leak. In secondary MR that is the heart muscle: the clip
          adds to guideline therapy (GDMT) and replaces none of it.
        grade: recalled
        sources: [Otto2021]
        seed: [SEED-FU-03]
      - text: "Titrate the drugs again once the blood pressure allows it. Step the diuretic down slowly."
        grade: recalled
        sources: [Otto2021]
      - text: "Atrial fibrillation: anticoagulant by score; rhythm control may lessen an atrial leak."
        grade: recalled
        sources: []
      - "Tell the patient: the clip deals with the leak, the tablets with the muscle. Keep both."
    why:
      - "Outcome follows ventricle, right heart, rhythm, kidney and lung as much as it follows the clip."
      - text: >-
          Predictors of death at 1 year in Germany, HR: failed procedure 4.36, anemia 2.44, earlier aortic
          valve procedure 2.12, peripheral artery disease 2.12, severe tricuspid leak 1.84, creatinine 1.5
          mg/dL or more 1.77, NYHA IV 1.62, LVEF under 30% 1.58.
        grade: checked
        sources: [Puls2016]
    who:
      - >-
        Heart failure clinician leads, with the family doctor; the implanting team is asked when
        leak or gradient changes.
    targets:
      - text: >-
          What trial patients took in RESHAPE-HF2: beta-blocker 96%, RAS inhibitor or ARNI 82%, MRA
          82%, SGLT2 inhibitor 7%, CRT 29%. It is a background from before the modern drugs.
        grade: checked
        sources: [Anker-baseline]
    check:
      - "Each of the four drug groups is given, or the reason why not is written. CRT considered."
    warn:
      - "Feeling better is no reason to stop the tablets."
    risks:
      - >-
        Pressure too low for the drugs: look for the cause (volume, rhythm, gradient), write it
        down, and try again at the next visit.
    terms: [gdmt, crt, fmr, reshape-hf2, afmr]
    see: [primary-and-secondary-mr, longevity, what-the-trials-found, follow-symptoms]
    grade: composed

  - id: follow-rehab
    do:
      - text: >-
          Nothing heavier than 10 pounds (about 4.5 kg) to lift, push or pull for 5 days. Easy for a
          month. Few stairs in the first week.
        grade: checked
        sources: [Ottawa]
      - "Build up walking day by day, then offer supervised training where there is a program."
      - text: "Tell the patient: keep the groin dry for a day, and no bath yet."
        grade: checked
        sources: [Abbott-patient, Ottawa]
    why:
      - text: >-
          27 patients trained in rehabilitation after the clip: 6-minute walk 272 ± 97 to 304 ± 111
          m, no device event.
        grade: checked
        sources: [Schmidt2022]
    who:
      - "Rehabilitation team, with limits from the heart failure clinician."
    targets:
      - text: >-
          In that program training began 16 ± 13 days after the clip and took 22 ± 4 days. 15%
          stopped because of heart failure.
        grade: checked
        sources: [Schmidt2022]
      - text: "Another leaflet: usual activity in 1-2 weeks."
        grade: checked
        sources: [Abbott-patient]
    check:
      - "Groin healed, rhythm and weight steady, echo known, before training starts."
    warn:
      - >-
        Driving, work, sex, flying and swimming: no published figure was found. National rules and
        the team decide.
    risks:
      - "Weight gain or breathlessness in the program: stop training, diuretic, echo."
    differ:
      - "Rehabilitation referral and driving advice vary by center and country."
    terms: [nyha-class]
    see: [aftercare, questions-and-answers]
    grade: composed

  - id: follow-recurrence
    do:
      - "MR back? Find the cause first: TEE, 3D, clip stability, cultures if there is fever."
      - text: "Causes: a growing ventricle, a growing annulus, the device, a leaflet, endocarditis."
        grade: recalled
        sources: []
      - "Take it to the heart team: tablets and CRT, another clip, surgery, or care for comfort."
    why:
      - text: >-
          In MitraSWISS 16 of 63 initial successes (25%) had moderate-severe MR or more again in
          year 1; only one more in year 2.
        grade: checked
        sources: [Toggweiler2014]
      - text: "In 167 patients 9.5% had residual and 16.2% recurrent MR."
        grade: checked
        sources: [Reint-167]
    who:
      - "Imager finds the cause, the heart team weighs, the patient's goals decide."
    targets:
      - text: >-
          Device failures: 39.5% were found after discharge. 80 of 147 (54.4%) were treated again: clip in
          51, surgery in 36, 7 of these after a failed re-clip.
        grade: checked
        sources: [Mangieri2022]
      - text: "EVEREST II, 4 years: mitral surgery in 24.8% after a clip, in 5.5% after surgery."
        grade: checked
        sources: [Mauri2013]
      - text: "Surgery after a clip is mostly a replacement."
        grade: recalled
        sources: []
    check:
      - "Gradient and area known before another clip is thought of: room left, leaflets graspable?"
    warn:
      - "Another clip on a valve at 5 mmHg trades a leak for a stenosis."
    risks:
      - "Recurrence with fever is endocarditis until proven otherwise."
    differ:
      - text: "Second clip or surgery: in one small series survival was best after surgery."
        grade: checked
        sources: [Reint-167]
      - text: "Of 147 failures elsewhere 51 had another clip and 36 surgery."
        grade: checked
        sources: [Mangieri2022]
    terms: [slda, annulus, heart-team, everest-ii]
    see: [check-clip, longevity, alternatives, cons]
    grade: composed

  - id: follow-endocarditis
    do:
      - text: >-
          Before dental work give one dose of antibiotic, where the guideline that your center
          follows says so.
        grade: recalled
        sources: [Wilson2021, Delgado2023]
      - "Fever: blood cultures first, antibiotics after, then TEE."
      - text: >-
          Tell the patient: brush, see the dentist, care for skin and piercings, and call before
          taking antibiotics for a fever.
        grade: recalled
        sources: [Ottawa]
    why:
      - text: >-
          Rare but deadly. 12 published cases to 2017: three in four within a year, five in the
          first month, S. aureus in 60%, mortality 42%.
        grade: checked
        sources: [Asmarats2018]
      - text: "29 cases to 2023: S. aureus in 56%; mortality 37.5% with surgery, 40% with drugs."
        grade: checked
        sources: [IE2023]
    who:
      - "Dentist and family doctor, told by letter; the patient, told by us."
    targets:
      - text: "AHA 2021 and ACC 2020: prophylaxis is reasonable with prosthetic material, clips included."
        grade: recalled
        sources: [Wilson2021]
      - text: "ESC 2023: should be considered (IIa) after transcatheter mitral repair."
        grade: recalled
        sources: [Delgado2023]
    check:
      - "The letter names the clip, the date and the prophylaxis advice."
    warn:
      - "An antibiotic before the culture hides the germ."
    risks:
      - "Vegetation or new leak: cultures, antibiotics, endocarditis team, surgery discussed early."
    differ:
      - "Some centers end prophylaxis after 6 months. No source was found for it."
    terms: [tee]
    see: [aftercare, complications, when-it-is-not-ideal]
    grade: composed

  - id: follow-mri
    do:
      - "MRI is usually possible: ask for the implant card, look up the exact model, scan within its label."
      - "Tell the patient: show your implant card before any scan."
    why:
      - >-
        The clip is a permanent metal implant, so the question will come. A needless refusal costs a
        diagnosis.
    who:
      - "The radiologist decides with the label; the implant team answers for the model."
    targets:
      - text: "Dutch guideline: whole-body scanners of 1.5 or 3 T, no further restriction for the clip."
        grade: checked
        sources: [Hofman2021]
      - text: >-
          The maker's IFU labels the clip MR-conditional. Field and SAR limits stand in the IFU of
          the model.
        grade: recalled
        sources: [IFU-NT2019]
    check:
      - "Model and date known, label read, card in hand."
    warn:
      - "Other implants in the same patient (pacemaker, CRT) have limits of their own."
    differ:
      - "Airport gates: no source was found. Carry the card, and say so when asked."
    terms: [ifu, crt]
    see: [aftercare, questions-and-answers]
    grade: composed

  - id: follow-life
    do:
      - "Close with the patient: what was done, what remains, what comes next."
      - >-
        Hand over on paper: implant card, number and size of clips, last MR and gradient with heart
        rate, antithrombotic plan, echo dates, red flags.
      - "Tell the patient: the clip stays for life. How long it helps depends mostly on your heart muscle."
    why:
      - text: "162 patients in mid-term follow-up: dead at 1, 2, 3 and 5 years 14.4, 28.7, 38.7 and 49.3%."
        grade: checked
        sources: [JIC-midterm]
      - text: >-
          COAPT at 5 years: death 57.3% with the clip, 67.2% without. Heart failure admissions 33.1
          against 57.2% a year, HR 0.53.
        grade: checked
        sources: [Stone2023]
    who:
      - "Implanting team writes, heart failure clinician receives, family doctor and patient hold copies."
    targets:
      - text: "Tissue grows over the clip in months."
        grade: recalled
        sources: []
      - text: >-
          Chronic kidney disease: major adverse events of the 30-day kind in 12.4%, without it in
          2.0%.
        grade: checked
        sources: [Ohno2016]
    check:
      - "Patient tells the plan back in own words."
    warn:
      - "Do not quote one number for how long the clip lasts. There is none."
    risks:
      - "Lost to follow-up: recurrence goes unseen. Give the next date before the patient leaves."
    differ:
      - >-
        Length of antiplatelet therapy, echo dates, dental cover after 6 months, rehabilitation and
        checks of the septum vary by center.
    terms: [coapt, aki]
    see: [longevity, aftercare, questions-and-answers, pros, cons]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "steps/intervention.yaml",
            parts: [
###"""
# The steps of the intervention: from the groin to the released clip, one hand movement after another.
steps:
  - id: intv-access
    do:
      - text: "Enter through the groin. The way in is the femoral vein, by design the right one."
        grade: checked
        sources: [EIJ-Tools]
        seed: [SEED-INTV-01]
      - text: "Operator 1 punctures under ultrasound: low, and through the front wall only."
        grade: recalled
        sources: []
      - text: "Place a 9F sheath, pass a wire to the superior vena cava and dilate the tract to 18F."
        grade: checked
        sources: [EIJ-Tools]
      - text: >-
          If the lab pre-closes the vein, set one or two ProGlide sutures now, before the large
          sheath.
        grade: checked
        sources: [Geis2015]
      - text: "If the lab gives an early dose of heparin, give 2000-3000 IU once the 18F sheath is in."
        grade: checked
        sources: [EIJ-Tools]
    why:
      - >-
        The femoral vein leads to the right atrium. From there only the septum stands before the
        left atrium, so the chest stays closed.
      - text: >-
          With heparin only after the puncture, TEE saw transient thrombus in 9 of 100 patients. Six of the
          nine formed before heparin; none embolized.
        grade: checked
        sources: [Pregowski2020]
      - text: >-
          LVEF was lower in those with thrombus (23 against 30%), which argues for an early dose when LVEF
          is low.
        grade: checked
        sources: [Pregowski2020]
    who:
      - >-
        Operator 1 punctures. The scrub nurse flushes and counts. The circulating nurse writes down
        the heparin dose and the time.
    views:
      - >-
        Ultrasound of the groin for the needle; fluoroscopy for the wire on its way to the superior
        vena cava.
    targets:
      - text: >-
          Later the guide goes through this vein. Its size is quoted as 24F in one text and 22F in
          another: 24F at the skin, 22F at the septum.
        grade: checked
        sources: [Hart2017, Paukovitsch2021]
      - text: >-
          Time to plan for: 1 to 3 hours in patient leaflets; 60 ± 10.5 minutes in a series of 102
          patients under moderate sedation.
        grade: checked
        sources: [Abbott-patient, Ates-MCS]
      - text: "EXPAND G4: median device time 35 minutes, procedure 77 minutes."
        grade: recalled
        sources: []
    check:
      - text: "No arterial blood comes back: only the vein was hit, one wall only."
        grade: checked
        sources: [EIJ-Tools]
      - text: "No clot in the vein and no filter in the vena cava, confirmed before the puncture."
        grade: recalled
        sources: []
    warn:
      - text: "Thrombus in the femoral vein or the vena cava is a contraindication. Stop here."
        grade: checked
        sources: [ACS2018]
    risks:
      - >-
        Swelling, a falling pressure or flank pain: press on the groin, think of a bleed behind the
        peritoneum, image by ultrasound or CT, and call the surgeon.
    differ:
      - text: >-
          Heparin: some give 2000-3000 IU before the puncture and the rest after it; others give the
          full bolus straight after a safe puncture.
        grade: checked
        sources: [EIJ-Tools, Pregowski2020]
      - text: "The left femoral vein is possible but awkward."
        grade: recalled
        sources: []
    terms: [french-f, proglide-perclose, figure-of-eight-suture, act, fluoroscopy]
    figures: [catheter-route]
    see: [intv-heparin, check-groin, complications]
    grade: composed

  - id: intv-tenting
    do:
      - text: >-
          Take the transseptal set up to the superior vena cava. Pull it down slowly until the tip
          drops into the fossa ovalis.
        grade: checked
        sources: [EIJ-Tools]
      - text: >-
          Push just enough to tent the septum. Move the tent posterior and superior, away from the
          aorta.
        grade: checked
        sources: [EIJ-Tools]
      - text: >-
          Read the tent in both planes before the needle moves: height in the bicaval view, front to
          back in the short axis.
        grade: checked
        sources: [Sorajja-TK]
    why:
      - text: >-
          The puncture sets the path of all that follows. A low or an anterior puncture makes an
          aorta hugger: the clip lies too far forward and takes the anterior leaflet unevenly.
        grade: checked
        sources: [Sorajja-TK]
    who:
      - >-
        Operator 1 moves the set. The imager names view and angle aloud and says which way the tent
        must go.
    views:
      - text: "Bicaval view: superior against inferior on the septum."
        grade: checked
        sources: [Sorajja-TK]
      - text: "Short axis at the base: anterior, where the aorta lies, against posterior."
        grade: checked
        sources: [Sorajja-TK]
      - text: >-
          Angles to start from: bicaval about 90-110°, short axis at the base about 30-60°. X-plane
          shows both at once.
        grade: recalled
        sources: []
    targets:
      - text: "Posterior and superior in the fossa."
        grade: checked
        sources: [EIJ-Tools]
    check:
      - text: "The tent points into the left atrium, not at the aorta and not at the roof."
        grade: checked
        sources: [EIJ-Tools]
    warn:
      - "Never puncture with the tent against the aorta."
    risks:
      - >-
        The tip slides off the fossa: go back up to the superior vena cava and pull down again. Do
        not push where the tent is not seen.
    differ:
      - text: >-
          One text teaches superior and posterior, another slightly inferior and posterior. Both say
          posterior.
        grade: checked
        sources: [EIJ-Tools, JSHD2015]
      - >-
        Some operators ask for a short breath-hold to steady the septum. No published figure was
        found; follow the local protocol.
    terms: [fossa-ovalis, tenting, bicaval-view, transseptal-puncture, x-plane, aorta-hugger]
    figures: [septal-puncture, tee-views]
    see: [intv-height, valve-anatomy]
    grade: composed

  - id: intv-height
    do:
      - text: >-
          Keep the tent. The imager turns to the four-chamber view at 0° and measures from the tent
          to the annular plane.
        grade: checked
        sources: [Sorajja-TK]
      - >-
        Compare the number with the mechanism, and only then let the needle go. If it is wrong, move
        the tent and measure again.
    why:
      - "The system needs this height to bend down onto the valve and to pull back for the grasp."
      - text: "Too low: aorta hugger, and no room to work. Too high: the clip cannot reach the valve."
        grade: recalled
        sources: []
    who:
      - "The imager measures and says the number; operator 1 repeats it and says go or no go."
    views:
      - text: >-
          Four-chamber, 0°: distance from the septal tent to the annulus and to the point where the
          leaflets meet.
        grade: checked
        sources: [Sorajja-TK]
      - text: "The height can be checked a second time in a reversed four-chamber view."
        grade: checked
        sources: [Sorajja-TK, JSHD2015]
    targets:
      - text: "Primary MR: more than 4 cm above the annular plane. Secondary MR: about 4 cm."
        grade: checked
        sources: [PMC5752829]
      - text: "Also commonly taught: a height of 4.0-4.5 cm above the coaptation point."
        grade: recalled
        sources: []
      - text: "Also taught for secondary MR: a height of 3.5-4.0 cm."
        grade: recalled
        sources: []
    check:
      - "Height spoken in centimeters, with the line it was measured from."
    warn:
      - >-
        A height without its reference line means nothing. Tethered leaflets meet below the annular
        plane, so the two lines differ.
    differ:
      - text: >-
          Texts give 3.5-4.0, about 4 or 4.0-4.5 cm, measured from the annular plane or from the coaptation
          point. Agree on one line before you measure.
        grade: recalled
        sources: []
    terms: [annulus, coaptation-depth, aorta-hugger, dmr, fmr]
    figures: [septal-puncture]
    see: [intv-tenting, intv-steer, primary-and-secondary-mr]
    grade: composed

  - id: intv-puncture
    do:
      - text: >-
          Cross. The catheter has come up the vein into the right atrium; now the needle passes through the
          septum and the sheath follows into the left atrium.
        seed: [SEED-INTV-02]
      - text: >-
          Prove the left atrium in three ways: a left atrial pressure curve, contrast or bubbles on
          TEE, a wire that runs into the left upper pulmonary vein.
        grade: recalled
        sources: []
      - text: "Print the left atrial mean and the v-wave now, before any clip."
        grade: recalled
        sources: []
      - >-
        Do effusion check number one: look all round the heart and compare with the baseline in
        millimeters.
    why:
      - text: >-
          The printed pressures are the yardstick for the clip. In 265 patients the mean fell from
          17 ± 6 to 15 ± 6 mmHg and the v-wave from 31 ± 15 to 22 ± 10 mmHg.
        grade: checked
        sources: [Regensburg2024]
      - "An effusion that was measured before cannot be mistaken for a new one."
    who:
      - "Operator 1 crosses. The imager watches tip and pericardium. The physiologist prints the pressures."
    views:
      - text: "Short axis at the base, about 30-60°, with fluoroscopy: needle, sheath and wire."
        grade: recalled
        sources: []
    targets:
      - text: "Left atrial mean and v-wave on paper; wire in the left upper pulmonary vein."
        grade: recalled
        sources: []
    check:
      - text: "The curve is atrial, not aortic. No new effusion. Only then does anything larger cross."
        grade: recalled
        sources: []
    warn:
      - text: >-
          Thrombus seen in the appendage is a hard stop: no puncture today. Thrombus in the heart is
          a contraindication until it is gone.
        grade: checked
        sources: [ACS2018]
      - text: >-
          Needle in the aorta: the curve is arterial. If only the needle is in, withdraw it and
          watch. If a sheath has followed, leave it where it is and call the surgeon.
        grade: recalled
        sources: []
    risks:
      - >-
        Tamponade: pressure falls, heart rate and venous pressure rise, fluid with collapse of right
        atrium or ventricle. Stop, measure, call the surgeon, drain. Reverse heparin once the
        devices are out of the left atrium.
      - "An effusion that grows ends the procedure until it is drained and explained."
    terms: [transseptal-puncture, lupv, lap, v-wave, pericardiocentesis, protamine]
    figures: [catheter-route, septal-puncture]
    see: [check-effusion, intv-heparin, hemodynamic-numbers]
    grade: composed

  - id: intv-heparin
    do:
      - text: >-
          Give full heparin as soon as the puncture is safe, or the rest of the dose if a part was
          given early.
        grade: checked
        sources: [Pregowski2020]
      - "Wait for the ACT. The circulating nurse says the value aloud, and operator 1 repeats it."
      - text: "Measure again every 20-30 minutes until the gear has left the left atrium."
        grade: recalled
        sources: []
    why:
      - "Wires, sheath and guide lie in the left heart; a clot on them can go to the brain."
      - text: "TEE saw transient thrombus in 9 of 100 cases with heparin only after the puncture."
        grade: checked
        sources: [Pregowski2020]
    who:
      - >-
        The anesthesiologist gives heparin. The circulating nurse keeps the ACT log. Operator 1
        holds the larger gear back until the number is heard.
    targets:
      - text: "ACT above 250 s, held there for the whole procedure."
        grade: checked
        sources: [Pregowski2020]
      - text: "Usual total dose: 70-100 IU/kg."
        grade: recalled
        sources: []
    check:
      - "An ACT above 250 s has been spoken before the guide crosses."
    warn:
      - "Clip in the left atrium and ACT under 250 s is a hard stop: heparin first, movement after."
    risks:
      - >-
        A mobile strand on sheath, guide or clip: keep the gear still, check the ACT, give a bolus,
        aspirate. Abort if it grows.
    differ:
      - text: >-
          Two schools: 2000-3000 IU before the puncture and the rest after it, or the full bolus
          straight after a safe puncture.
        grade: checked
        sources: [EIJ-Tools, Pregowski2020]
    terms: [act, protamine]
    see: [intv-access, check-brain]
    grade: composed

  - id: intv-guide
    do:
      - text: >-
          Put a stiff wire in the left upper pulmonary vein, or a looped one in the left atrium.
          Dilate the septum.
        grade: recalled
        sources: []
      - text: >-
          Bring guide and dilator across together over the wire, until the guide tip stands 1-2 cm
          inside the left atrium.
        grade: recalled
        sources: []
      - text: >-
          Take dilator and wire out slowly while the scrub nurse aspirates. A column of blood must
          fill the guide.
        grade: recalled
        sources: []
      - text: "De-air, then flush slowly. Watch the ST segments while you do it."
        grade: recalled
        sources: []
    why:
      - >-
        The guide is a wide open tube in the left heart. Air in it goes to the coronary arteries or
        the brain.
    who:
      - >-
        Operator 1 holds the guide. The scrub nurse aspirates, flushes and calls bubbles. The imager
        watches the left atrium, the anesthesiologist the ST segments.
    views:
      - text: >-
          Bicaval and short-axis views for the septum; fluoroscopy for wire and dilator (right anterior
          oblique, caudal, left anterior oblique; no angles were found).
        grade: recalled
        sources: []
    targets:
      - text: "Guide tip 1-2 cm into the left atrium. Air: none."
        grade: recalled
        sources: []
    check:
      - text: "The guide tip is off the wall. Blood stands in the guide. ST segments are as before."
        grade: recalled
        sources: []
      - "Second look for effusion."
      - text: >-
          Connect the side port of the guide for continuous left atrial pressure, if the lab records
          it. One center did so in 265 patients.
        grade: checked
        sources: [Regensburg2024]
    warn:
      - "Air in the guide is a hard stop. Aspirate until blood comes; never flush it forward."
    risks:
      - text: >-
          Coronary air: ST elevation in the inferior leads, slow pulse, bubbles in ventricle or
          root; the right coronary artery lies in front, so it takes the air. Give 100% oxygen, head
          down, volume and pressor, atropine if slow. Aspirate, wait, resuscitate if needed.
        grade: recalled
        sources: []
      - "No rate for air embolism was found in the sources of this pack."
    differ:
      - "Whether left atrial pressure is recorded through the whole case varies by center."
    terms: [sgc, lupv, french-f, lap]
    figures: [catheter-route]
    see: [check-brain, complications]
    grade: composed

  - id: intv-device
    do:
      - >-
        Read out again: mechanism, target segment, valve area, gradient, leaflet lengths. Then name
        clip plan A and plan B.
      - text: "NT: short leaflets, a small valve area, calcium nearby, a commissure, or a second clip."
        grade: recalled
        sources: []
      - text: "NTW: the default for many. Broad jet, moderate leaflets, valve area of 4 cm² or more."
        grade: recalled
        sources: []
      - text: "XT: long or prolapsing leaflets where the space is narrow."
        grade: recalled
        sources: []
      - text: >-
          XTW: wide flail or large gap, large valve, broad central jet, valve area of at least 4.0-5
          cm².
        grade: recalled
        sources: []
    why:
      - "A wider or longer clip means fewer clips, but more gradient and more strain on the leaflet."
      - text: "One site saw leaflet injury in 14.6% with the long XTR, in 1.7% with the NTR."
        grade: checked
        sources: [EIJ-EdLAE2021]
      - text: >-
          The long arm is not always the wrong one: an XTR succeeded in a calcified leaflet where an
          NTR had failed. It is a judgment.
        grade: checked
        sources: [Lin2020]
    who:
      - >-
        The imager gives the numbers, operators 1 and 2 choose, the scrub nurse reads size and lot
        number from the box.
    views:
      - text: "LVOT view: length of both leaflets where the clip will take them."
        grade: recalled
        sources: [Hausleiter2023]
      - text: "3D: valve area and width of the lesion."
        grade: checked
        sources: [Tamburino2010]
    targets:
      - text: "Arm length: NT and NTW 9 mm, XT and XTW 12 mm. Width: NT and XT 4 mm, NTW and XTW 6 mm."
        grade: recalled
        sources: []
      - text: "The long arm (XTR) is 3 mm longer than the short one (NTR)."
        grade: checked
        sources: [TCTMD-XTR2019]
      - text: "Leaflet to cover: at least 6 mm of a 9 mm arm, at least 9 mm of a 12 mm arm."
        grade: recalled
        sources: []
      - text: "Expect to lose about half of the valve area by clipping."
        grade: checked
        sources: [KharsaEd2026]
      - text: >-
          G4 generation: four sizes (NT, NTW, XT, XTW), grippers that move one at a time, left
          atrial pressure from the guide. FDA 2019, CE 2020.
        grade: checked
        sources: [Abbott2020]
      - text: "The Classic clip: CE mark 2008, FDA approval 2013 for primary MR."
        grade: checked
        sources: [Hausleiter2023, USC2021]
      - text: "Between Classic and G4 came NT (2016), NTR and XTR (2018)."
        grade: recalled
        sources: []
    check:
      - "Size and lot said and repeated. Clip prepared and flushed as the IFU tells."
    warn:
      - "Sizes and names vary by region and year. The current IFU and a proctor decide, not this table."
    risks:
      - >-
        Clip too large for the leaflet: strain, tear, gradient. Clip too short: the leaflet slips out. Both
        can be corrected only before release.
    differ:
      - text: >-
          A valve area under 4.0 cm² is a relative limit. Of 305 patients the 66 with less got fewer
          clips (1.3 against 1.5) and left with 3.9 ± 0.2 against 3.3 ± 0.1 mmHg; the outcome at 2
          years was the same.
        grade: checked
        sources: [Kharsa2026]
    terms: [g4, flail-gap, mva, cga, ifu, leaflet-insertion]
    figures: [clip-states, valve-en-face]
    see: [devices-and-sizes, variations, intv-second-clip]
    grade: composed

  - id: intv-deliver
    do:
      - text: >-
          Operator 2 loads the delivery system, lines up the longitudinal markers of guide and
          sleeve, and advances under fluoroscopy.
        grade: recalled
        sources: []
      - text: >-
          Advance until the clip clears the guide and the system straddles: one sleeve marker on
          either side of the guide tip.
        grade: recalled
        sources: []
      - text: >-
          From here on TEE and X-ray are read together, until the delivery system stands above the
          valve.
        seed: [SEED-INTV-03]
    why:
      - "Straddling shows that the clip is out of the guide and the sleeve is free to bend."
    who:
      - >-
        Operator 1 fixes the guide. Operator 2 advances. The imager follows the clip tip and says
        what it comes near.
    views:
      - text: "Fluoroscopy: markers, depth of the guide, arm angle."
        grade: recalled
        sources: []
      - text: "3D TEE: the clip between appendage, roof and ridge of the left upper pulmonary vein."
        grade: recalled
        sources: []
    targets:
      - text: "Sleeve markers either side of the guide tip."
        grade: recalled
        sources: []
    check:
      - text: >-
          Clip clear of the left atrial appendage, the roof and the ridge of the left upper
          pulmonary vein.
        grade: recalled
        sources: []
      - "ACT still above 250 s; no bubbles; no new effusion."
    warn:
      - "Never advance blind. The appendage and the roof are thin."
    risks:
      - >-
        The clip catches on the wall: stop, bring it back into free space, look in 3D. A perforation
        shows as a new effusion.
    terms: [cds, sleeve, sgc, laa, fluoroscopy]
    figures: [catheter-route]
    see: [intv-steer, how-the-clip-works]
    grade: composed

  - id: intv-steer
    do:
      - text: >-
          Operator 2 turns the M knob: the sleeve bends medially and down toward the valve. The L
          knob takes it away, laterally.
        grade: recalled
        sources: []
      - text: >-
          Operator 1 turns the guide: clockwise torque swings the clip posterior, counterclockwise
          anterior. Posterior torque also adds height.
        grade: recalled
        sources: []
      - text: >-
          Operator 1 advances the guide for more lateral and withdraws it for more medial; its axis
          runs from septum to lateral wall.
        grade: recalled
        sources: []
      - text: "Operator 2 trims with the sleeve's A and P knob: it tilts the clip anterior or posterior."
        grade: recalled
        sources: []
      - text: >-
          Stop with the clip over the jet and its axis at right angles to the annulus. One command, one
          hand, one change; then look.
        grade: recalled
        sources: []
      - text: >-
          Test the path: move the clip a little down and up inside the atrium and watch both planes.
          It must fall straight through the target.
        grade: recalled
        sources: []
    why:
      - >-
        A path that is crooked in the atrium stays crooked in the ventricle. Correct it before the
        arms open.
    who:
      - >-
        Operator 1 owns the guide (torque, +/- knob), operator 2 the sleeve, arms and grippers. The
        imager gives the direction, and the operator repeats it.
    views:
      - text: >-
          Intercommissural view, 50-70° (EACVI: 55-75°): medial to lateral. The clip is seen
          edge-on, not splayed.
        grade: checked
        sources: [EACVI-TB]
      - text: "LVOT view, 120-150° (EACVI: 100-160°): anterior to posterior, with both leaflets."
        grade: checked
        sources: [EACVI-TB]
      - text: >-
          X-plane puts the two beside each other. 3D en face, as the surgeon sees it, shows the clip
          over the target.
        grade: checked
        sources: [Sorajja-TK, EACVI-TB]
      - text: >-
          On the 3D en-face picture the aorta stands at 12 o'clock, the appendage at 9, the septum
          at 3.
        grade: recalled
        sources: []
    targets:
      - text: "Axis at right angles to the annulus, clip over the jet, no contact with the atrial wall."
        grade: recalled
        sources: []
    check:
      - text: "In both planes the clip moves down and up on one line, through the target."
        grade: recalled
        sources: []
      - "Segment named aloud, such as A2-P2, by the imager."
    warn:
      - text: >-
          The +/- knob of the guide bends or releases its tip, but its net effect depends on torque.
          No source for its direction was found: confirm it in the IFU with a proctor.
        grade: recalled
        sources: []
    risks:
      - text: >-
          Aorta hugger: the clip stays too anterior and takes the anterior leaflet unevenly. Add
          posterior torque; if that fails, puncture again.
        grade: checked
        sources: [Sorajja-TK]
      - >-
        The clip touches the wall of the atrium: stop, bring it back into free space under 3D, start
        again.
    terms: [sleeve, sgc, cds, aorta-hugger, intercommissural-view, lvot-view, surgeon-s-view, x-plane]
    figures: [valve-en-face, tee-views]
    see: [intv-height, intv-perpendicular, valve-anatomy]
    grade: composed

  - id: intv-perpendicular
    do:
      - text: "Operator 2 opens the arms with the arm positioner above the valve, to 180° for the look."
        grade: recalled
        sources: []
      - text: >-
          Turn the handle of the delivery catheter: it rotates the clip. Stop when the arms cross
          the coaptation line at right angles.
        grade: recalled
        sources: []
      - text: >-
          Judge perpendicularity on the 3D en-face view, at the segment where the clip will grasp,
          not at the middle of the valve.
        grade: checked
        sources: [Sorajja-TK]
      - text: >-
          Confirm with X-plane: both arms equally long in the LVOT view, no arms in the
          intercommissural view.
        grade: checked
        sources: [Sorajja-TK]
    why:
      - >-
        The coaptation line is curved. Arms that stand askew pull one leaflet sideways, take less
        tissue and leave a jet beside the clip.
    who:
      - >-
        The imager says clockwise or counterclockwise and how far; operator 2 turns and repeats;
        operator 1 holds the guide still.
    views:
      - text: "3D en face: the whole valve, the target, the angle of the arms."
        grade: checked
        sources: [EACVI-TB]
      - text: "X-plane: LVOT and intercommissural view together."
        grade: checked
        sources: [Sorajja-TK]
      - text: "Color: the jet splits under the clip."
        grade: checked
        sources: [Sorajja-TK]
    targets:
      - text: "90° to the coaptation line at that segment."
        grade: checked
        sources: [Sorajja-TK]
      - text: "At 180° the 9 mm arms span about 20 mm."
        grade: recalled
        sources: [SCAI2020-Mahoney]
    check:
      - text: "Arms equal in the LVOT view and hidden in the intercommissural view; jet under the clip."
        grade: checked
        sources: [Sorajja-TK]
    warn:
      - text: "Turn above the valve, not below it: in the ventricle the arms lie among the chords."
        grade: recalled
        sources: []
    risks:
      - text: >-
          3D too poor to judge: use the transgastric short axis, about 0-20°, which shows the
          orifice and the arms.
        grade: checked
        sources: [EACVI-TB]
    terms: [perpendicularity, arm-angle, coaptation-length, x-plane, surgeon-s-view]
    figures: [valve-en-face, clip-states, coaptation]
    see: [intv-cross, how-the-clip-works]
    grade: composed

  - id: intv-cross
    do:
      - >-
        Watch the LVOT view. Raise the grippers. Bring the arms to the angle your school crosses
        with: closed, or at most 60°.
      - text: >-
          Operator 2 advances the delivery catheter: the clip moves along its axis through the
          orifice into the left ventricle, without turning.
        grade: recalled
        sources: []
      - text: "Open the arms again to about 120°, the grasping position."
        grade: recalled
        sources: []
      - text: >-
          Check rotation once more: it drifts on crossing. Lower the 3D gain until the arms show
          through the leaflets.
        grade: checked
        sources: [Sorajja-TK]
    why:
      - text: >-
          Closed or half-closed arms pass the leaflets without pushing them. At 120° the arms are
          wide enough to catch both; the 9 mm arms then span 17 mm.
        grade: recalled
        sources: []
    who:
      - "Operator 2 advances. The imager calls atrium, orifice, ventricle, and warns of chords."
    views:
      - text: "LVOT view while crossing, 120-150° (EACVI: 100-160°)."
        grade: checked
        sources: [EACVI-TB]
      - text: >-
          Then 3D at low gain, or the transgastric short axis (0-20°) if 3D is poor, together with
          X-plane.
        grade: checked
        sources: [Sorajja-TK, EACVI-TB]
    targets:
      - text: >-
          Arm states: closed (about 10-15°) for travel; about 60° for passing and half closing; 120°
          for grasping; 180° for judging; inverted (past 180°) for leaving.
        grade: recalled
        sources: []
      - text: "More than 10-15° off after crossing: go back above the valve and turn there."
        grade: recalled
        sources: []
    check:
      - text: "Still perpendicular below the valve."
        grade: checked
        sources: [Sorajja-TK]
      - text: "Grippers up, no chords in the way."
        grade: recalled
        sources: []
    warn:
      - "Never pull open arms back through the chords. Invert first, then retract."
    risks:
      - text: >-
          Arms stuck in the ventricle: chords. Invert, rotate a little, never force. If the clip
          will not free, call the surgeon.
        grade: recalled
        sources: []
      - text: >-
          A new flail after a pull: a chord may be torn. No rate was found in the sources of this
          pack.
        grade: recalled
        sources: []
      - text: "The inverting move as such is described in an FDA device report."
        grade: checked
        sources: [MAUDE-12294215]
    differ:
      - text: "EACVI crosses with the arms closed."
        grade: checked
        sources: [EACVI-TB]
      - text: "Others cross with the arms partly open, at 60° or less."
        grade: recalled
        sources: []
    terms: [arm-angle, inverted-arms, chordae-tendineae, gripper, lvot-view]
    figures: [clip-states, tee-views]
    see: [intv-perpendicular, intv-grasp]
    grade: composed

  - id: intv-grasp
    do:
      - text: >-
          Aligned with the jet and now in the left ventricle, the open clip is pulled back until
          both leaflets rest on its arms; then it grasps them both.
        grade: checked
        sources: [EACVI-TB]
        seed: [SEED-INTV-04]
      - text: >-
          Pull slowly, with the LVOT view held still. Keep the intercommissural position; change
          nothing else.
        grade: checked
        sources: [EACVI-TB]
      - text: "Wait until both leaflets ride deep, near the hub of the arms."
        grade: checked
        sources: [EACVI-TB]
      - text: >-
          Operator 2 drops the grippers with the gripper levers: both together or, with G4, one at a
          time (CGA).
        grade: checked
        sources: [Nishiura2024]
    why:
      - "What lies on the arm when the gripper falls is what the clip will hold. Depth now is safety later."
    who:
      - >-
        The imager keeps both leaflets in one picture and says in or not in, leaflet by leaflet.
        Operator 1 pulls, operator 2 drops.
      - text: >-
          On request the anesthesiologist gives a short breath-hold, or paces the heart, to quiet
          the valve.
        grade: recalled
        sources: []
    views:
      - text: "LVOT view: the grasp itself, with the leaflet length on each arm."
        grade: checked
        sources: [EACVI-TB, Nishiura2024]
      - text: "Intercommissural view: the clip has not moved medially or laterally."
        grade: checked
        sources: [EACVI-TB]
    targets:
      - text: "At least 6 mm of leaflet on a 9 mm arm, at least 9 mm on a 12 mm arm."
        grade: recalled
        sources: []
      - text: >-
          CGA was needed in 18 of 158 cases: 11 to grasp, 7 to confirm. It was used more with flail
          and gap.
        grade: checked
        sources: [Nishiura2024]
    check:
      - text: "Both leaflets seen under their grippers, each with its length."
        grade: checked
        sources: [EACVI-TB, Nishiura2024]
    warn:
      - text: >-
          With CGA keep the clip still between the leaflets. Travel of 6.5 and 12.4 mm came before
          one single-leaflet attachment and one tear.
        grade: checked
        sources: [Nishiura2024]
    risks:
      - text: >-
          One leaflet outside its arm: wrong front-to-back position, wrong rotation, or prolapse.
          Raise the grippers, correct the torque, grasp again with CGA.
        grade: recalled
        sources: []
      - text: "Posterior leaflet short or tethered, sliding out: NT or NTW, a slow pull, CGA."
        grade: recalled
        sources: []
      - >-
        Leaflets bounce and will not settle: stop, look in 3D, check rotation and height before the
        next try.
    differ:
      - >-
        How many grasps to try is set by each center. No published limit was found; agree on a
        number at the time-out.
    terms: [gripper, cga, leaflet-insertion, lvot-view, flail-gap]
    figures: [clip-states, coaptation]
    see: [intv-insertion, intv-decide, how-the-clip-works]
    grade: composed

  - id: intv-insertion
    do:
      - text: "Close the arms to about 60° and stop."
        grade: recalled
        sources: []
      - text: >-
          Prove each leaflet by itself. LVOT view first: follow it from the annulus into the clip.
          It is fixed and does not move inside the arm.
        grade: checked
        sources: [EACVI-TB]
      - text: "Then the intercommissural view, and 3D or four-chamber if doubt is left."
        grade: checked
        sources: [EACVI-TB]
      - >-
        If you use CGA to confirm, raise one gripper, look at the leaflet on the arm, lower it
        again; then the other.
    why:
      - text: >-
          In EXPAND 2.0% had a leaflet event. Of those 20 patients 18 had a clip on one leaflet only
          (SLDA), 4 a leaflet injury, 2 both.
        grade: checked
        sources: [AschEXPAND2021]
    who:
      - "Only the imager says both leaflets in. Operator 1 repeats it. Nobody closes further on a maybe."
    views:
      - text: "LVOT view, with an intercommissural check; 3D and four-chamber in doubt."
        grade: checked
        sources: [EACVI-TB]
    targets:
      - text: "Both leaflets seen, fixed, without motion inside the arms; no leaflet flap."
        grade: checked
        sources: [EACVI-TB]
    check:
      - "One leaflet not seen means not in. Open, grasp again."
    warn:
      - "To release a clip with unproven insertion is a hard stop of this trainer."
    risks:
      - text: >-
          A leaflet slips out while closing: reopen to 120°, raise the grippers, grasp again. If the
          clip has to leave, invert it first.
        grade: recalled
        sources: []
    terms: [leaflet-insertion, slda, cga, arm-angle]
    figures: [clip-states, tee-views]
    see: [check-clip, intv-grasp]
    grade: composed

  - id: intv-close
    do:
      - text: "Close in small steps with color on. Stop at each step and look at the leak."
        grade: recalled
        sources: []
      - text: "Read the arm angle on fluoroscopy at the end; closed is about 10-15°."
        grade: recalled
        sources: []
    why:
      - "Small steps show the angle at which more closing brings no less leak."
    who:
      - "Operator 2 closes and says the angle; the imager says the MR grade at each stop."
    views:
      - text: "LVOT and intercommissural view with color; fluoroscopy for the angle."
        grade: recalled
        sources: []
    targets:
      - text: "MR falls at each step. A V-shaped bridge of tissue joins the leaflets."
        grade: recalled
        sources: []
    check:
      - text: "Leak clearly less, bridge seen, arm angle known. Then assess."
        grade: recalled
        sources: []
    warn:
      - "If the arms will not close or feel tight, do not force them. Tissue or chord may lie in the clip."
    risks:
      - text: >-
          Arms do not close: stop, invert, retract to the atrium, change the clip. Mechanical faults
          have been reported to the FDA.
        grade: checked
        sources: [MAUDE-12294215]
      - "The leak does not fall: wrong segment, lost leaflet or second jet. Open and look again."
      - text: >-
          The jet has moved medially or laterally: the clip sits beside it, or torque crept in. Plan
          again in 3D.
        grade: recalled
        sources: []
    terms: [arm-angle, double-orifice, lock-line]
    figures: [double-orifice, clip-states]
    see: [intv-assess, effect-on-physiology]
    grade: composed

  - id: intv-assess
    do:
      - text: >-
          Reassess the leak and the gradient live, with the clip closed and not released. Further
          clips follow only if they are needed and feasible.
        seed: [SEED-INTV-05]
      - text: >-
          First make the numbers honest: blood pressure at the awake target, with phenylephrine if
          anesthesia holds it down.
        grade: recalled
        sources: [Zoghbi2017]
      - >-
        Read the panel aloud, in this order: MR, gradient with heart rate, valve area, pulmonary
        veins, left atrial pressure, insertion, bridge.
    why:
      - "What is wrong now can be opened, moved or taken out. After release it is permanent."
      - >-
        Gradient rises with heart rate and flow, so the same clip may read 7 mmHg at 104 beats and 5
        mmHg at 76 (invented teaching case).
    who:
      - >-
        The imager grades, the anesthesiologist sets the pressure, the physiologist reads left
        atrial mean and v-wave, the circulating nurse writes.
    views:
      - >-
        Color in all views for the leak; continuous-wave Doppler for the mean gradient; 3D for the
        valve area.
      - text: >-
          Transgastric short axis, 0-20°: the orifices, also for planimetry of the valve area when
          3D is poor.
        grade: checked
        sources: [EACVI-TB]
      - text: "Pulmonary veins: left about 30-60°, right about 90-110°."
        grade: recalled
        sources: []
      - text: "After a clip, PISA misleads. Use 3D vena contracta area and pulmonary-vein flow."
        grade: checked
        sources: [REC-2020]
    targets:
      - text: "Residual MR. Good: 1+ or less. Caution: 2+. Stop: 3+ or more, or a new jet."
        grade: recalled
        sources: [MVARC]
      - >-
        Mean gradient at 60-80 beats. Good: under 4-5 mmHg. Caution: 5. Stop: above 5, after another
        look at rate and flow.
      - "Valve area. Good: 2.0 cm² or more. Caution: 1.5-2.0. Stop: under 1.5."
      - text: "MVARC asks for a mean gradient under 5 mmHg and an orifice area of 1.5 cm² or more."
        grade: checked
        sources: [KharsaEd2026]
      - >-
        Pulmonary-vein systolic flow. Good: S at least as tall as D. Caution: blunted. Stop: still
        reversed.
      - text: "A normalized S to D ratio (1 or more) went with fewer events, HR 0.57."
        grade: checked
        sources: [PVF-14797]
      - >-
        Left atrial pressure. Good: it falls, and the mean ends at 15 mmHg or less. Caution:
        unchanged. Stop: it rises.
      - text: >-
          15 mmHg is the limit used in 181 patients: the mean stayed above it in 43.6%, and each
          mmHg more carried a HR of 1.073 (preprint).
        grade: checked
        sources: [medRxiv2023]
      - text: >-
          Insertion. Good: both leaflets fixed, no motion inside the arms. Caution: one unclear.
          Stop: not seen.
        grade: checked
        sources: [EACVI-TB]
      - "3D vena contracta area. Good: 0.2-0.25 cm² or less. Stop: more than 0.4."
      - text: "In one series the vena contracta area fell from 0.99 ± 0.46 to 0.22 ± 0.15 cm²."
        grade: checked
        sources: [Dietl2018]
      - text: "Tissue bridge. Good: two orifices, both open. Stop: a single narrow one."
        grade: recalled
        sources: []
    check:
      - "Every line of the panel has a value, or a reason why not. Heart rate stands beside the gradient."
    warn:
      - "A gradient of 6-8 mmHg or more accepted in silence is a hard stop. Say the number, then decide."
    risks:
      - >-
        MR looks trace, but the v-wave went from 42 to 44: look for a second jet, another angle, the
        heart rate, a failing ventricle.
    differ:
      - text: >-
          Is 1+ better than 2+? MitraSWISS says yes. 821 German patients showed no long-term
          difference in survival. In a small series 2+ or less counted at the end of the case, and
          1+ or less at discharge went with longer survival.
        grade: checked
        sources: [Toggweiler2014, Ausbuettel2026, Sudarsky2021]
      - text: "COAPT-era data favor 1+ or less."
        grade: recalled
        sources: []
      - "Working line: aim for 1+ or less; accept 2+ when the gradient forbids more."
    terms: [mean-gradient, mva, v-wave, vca, pisa, cw-doppler, double-orifice, mvarc]
    figures: [double-orifice, tee-views]
    see: [intv-decide, check-gradient, effect-on-physiology, hemodynamic-numbers]
    grade: composed

  - id: intv-decide
    do:
      - "Operator 1 asks each role for go or no go, then says the decision."
      - "Insertion unsure: open and grasp again. Nothing else counts until this is settled."
      - "MR 3+ or more: grasp again or move the clip."
      - "MR 2+, gradient 4 mmHg or less and at least 3.5 cm² of valve area left: consider a second clip."
      - >-
        Gradient above 5 mmHg with one clip, before release: open it. Take an NT, move to the side
        of the jet, or stop at less.
      - >-
        Repeated failure: take the clip out and stop. Other device, surgery or medical care is for
        the heart team.
      - "New effusion: stop, go to the tamponade card."
    why:
      - >-
        This is the last moment at which everything can be undone. To stop is a correct outcome; to
        close in hope is not.
    who:
      - >-
        Imager: both in, MR grade. Anesthesiologist: pressure at target. Physiologist: left atrial
        mean and v-wave. Operator 2: arm angle. Operator 1 decides.
    targets:
      - >-
        Release wants all of it: both leaflets proven, MR 1+ or less (2+ accepted), gradient under 5
        mmHg at 60-80 beats, orifice area 1.5 cm² or more.
    check:
      - "Decision said aloud, repeated, and written with the numbers that carried it."
    warn:
      - "High gradient and a fast heart: slow the rate and measure again before you judge the clip."
    risks:
      - >-
        Drill: MR 3+ after clip 1, gradient 2 mmHg, insertion solid. Answer: second clip, lateral or
        medial, where the jet is.
      - >-
        Drill: MR 1+, gradient 6 mmHg at 105 beats in atrial fibrillation. Answer: slow to under 80,
        measure again, then decide.
      - >-
        Drill: two clips, MR trace, gradient 7 at 104 beats; after slowing 5 at 76, area 1.7 cm².
        Borderline in primary MR: open clip 2 and accept 2+, or keep it. The heart team decides at
        the table.
    differ:
      - >-
        The gradient that stops a case: 5 mmHg for most; some set it for each patient, higher in
        low-flow secondary MR than in primary MR.
      - "How many grasps before giving up: no published limit; follow the local rule."
    terms: [mean-gradient, eoa, leaflet-insertion, heart-team]
    figures: [double-orifice]
    see: [intv-grasp, intv-second-clip, check-gradient, alternatives]
    grade: composed

  - id: intv-release
    do:
      - text: >-
          Release the clip when its position and the result are acceptable: both leaflets in, leak
          and gradient read, decision said.
        seed: [SEED-INTV-06]
      - text: "Operator 2 does the lock check and reads the final arm angle."
        grade: recalled
        sources: []
      - text: >-
          Release the lock line, uncouple the clip, remove the gripper lines, in the order of the
          IFU. Pull nothing that resists.
        grade: recalled
        sources: []
      - text: >-
          Grade again at once: the tension of the catheter is gone and the leaflets take a new
          position.
        grade: recalled
        sources: []
    why:
      - "The implant is permanent from here on."
      - >-
        A catheter that pulls on the leaflets can hide or make a leak. Only the free clip shows the
        true result.
    who:
      - >-
        Operator 2 speaks each move before making it; operator 1 answers; the imager watches the
        leaflets; the scrub nurse keeps the lines in order.
    views:
      - text: "Fluoroscopy for lock and release; LVOT view for the leaflets."
        grade: recalled
        sources: []
    targets:
      - text: "Arm angle unchanged by the lock check. No tug on the leaflets."
        grade: recalled
        sources: []
    check:
      - text: "Clip stands still on both leaflets after release; MR and gradient graded again."
        grade: recalled
        sources: []
    warn:
      - "Never release with unproven insertion, whatever the hour."
    risks:
      - text: >-
          Clip comes only partly off: in one case the lock line alone held it. Do not pull. Retract
          to the guide, and snare from a second access.
        grade: checked
        sources: [SCAI2020-Mahoney]
      - >-
        Clip embolizes: keep anticoagulated, snare it from the groin; surgery if it lodges in a
        coronary artery or a valve.
      - text: "Embolization: 1 among 4294 patients."
        grade: checked
        sources: [Mangieri2022]
      - >-
        The leak returns when the tension is gone: look for a lost leaflet first, then think of a
        second clip.
    terms: [lock-line, gripper, arm-angle, cds]
    figures: [clip-states, double-orifice]
    see: [check-clip, time-course-and-reversibility]
    grade: composed

  - id: intv-second-clip
    do:
      - "Decide by jet and by budget: where the leak is, and how many mmHg and cm² are left."
      - text: "Repeat the same steps, from the delivery system to the release."
        grade: recalled
        sources: []
      - text: >-
          Cross beside clip 1 with the arms near closed. Place the new clip parallel, close, not
          over the first.
        grade: recalled
        sources: []
    why:
      - >-
        The leak that stays beside a good clip can often be taken by another, but each clip costs
        valve area and adds gradient.
    who:
      - >-
        The imager names the jet: lateral or medial of clip 1. Operator 1 keeps the first clip in
        the picture and does not touch it.
    views:
      - text: "3D en face: both clips parallel, no overlap. X-plane for the grasp."
        grade: recalled
        sources: []
    targets:
      - "Consider it with MR 2+, gradient 4 mmHg or less and at least 3.5 cm² left."
      - text: "How many clips are used: EXPAND 54% one, 41% two, 5% three or more."
        grade: checked
        sources: [TCTMD-XTR2019]
      - text: >-
          Early series of 96 patients, 69% with one clip: area 6.0 ± 1.3 to 3.6 ± 1.2 cm², gradient
          1.7 ± 0.9 to 4.1 ± 2.2 mmHg.
        grade: checked
        sources: [Herrmann2009]
    check:
      - "Before release of clip 2: gradient with heart rate, both leaflets proven, clip 1 unchanged."
    warn:
      - "Stop adding clips at about 5 mmHg."
    risks:
      - text: >-
          The jet moves medially or laterally: the second clip is too close, or torque crept in.
          Plan again in 3D.
        grade: recalled
        sources: []
      - >-
        The new clip catches the first: stop, look in 3D, never force; invert before any pull toward
        the atrium.
    terms: [mean-gradient, mva, double-orifice]
    figures: [double-orifice, valve-en-face]
    see: [intv-assess, devices-and-sizes, variations]
    grade: composed

  - id: intv-withdraw
    do:
      - text: >-
          Straighten the sleeve first: undo M and A. Only then pull the delivery system into the
          guide, with fluoroscopy on.
        grade: recalled
        sources: []
      - text: "Draw the guide back into the right atrium, with blood in it and no air."
        grade: recalled
        sources: []
      - text: >-
          Look at the septum with color: size of the hole (iASD), direction of the shunt, oxygen
          saturation.
        grade: recalled
        sources: []
    why:
      - "A bent sleeve that is pulled into the guide drags on septum and valve."
      - text: >-
          The hole often stays. TEE found a shunt at 6-12 months in 50% (n = 66), 62% (n = 53) and
          41.7% (n = 48); TTE in 34.2% (n = 316).
        grade: checked
        sources: [Schueler2015, SciRep2021, Paukovitsch2021, Chao2023]
    who:
      - >-
        Operator 2 straightens and withdraws, operator 1 holds the guide, the imager gives the
        shunt, the anesthesiologist the saturation.
    views:
      - text: "Fluoroscopy for the sleeve; bicaval view with color, about 90-110°, for the septum."
        grade: recalled
        sources: []
    targets:
      - text: "Close on the table: a right-to-left shunt with hypoxemia."
        grade: checked
        sources: [iASD-SOTA]
      - text: >-
          Consider closing: a large left-to-right shunt with right ventricular failure. Otherwise
          leave it.
        grade: recalled
        sources: []
    check:
      - text: >-
          Clip shut and still, catheter tip free of it, before you pull. Then one more look for
          effusion.
        grade: recalled
        sources: []
    warn:
      - "Do not leave the septum before saturation and shunt direction are known."
    risks:
      - >-
        Drill: saturation 82% after the guide is out, color from right to left. Answer: septal
        occluder now.
    differ:
      - text: >-
          Does the hole harm? One study found more NYHA above II (57 against 30%); three others
          found no effect.
        grade: checked
        sources: [Schueler2015, Chao2023, SciRep2021, Paukovitsch2021]
      - text: >-
          MITHRAS randomized closure against leaving it and was neutral for the 6-minute walk; its
          longer-term analysis is still discussed.
        grade: recalled
        sources: []
    terms: [iasd, sleeve, cds, bicaval-view]
    figures: [catheter-route, septal-puncture]
    see: [check-groin, check-hemodynamics]
    grade: composed

  - id: intv-sign-out
    do:
      - text: >-
          Close the vein: tie the pre-set ProGlide, or place a figure-of-eight suture, or press by hand and
          apply a bandage.
        grade: checked
        sources: [Geis2015]
      - "Decide on protamine by the local rule."
      - >-
        Sign out aloud before anyone leaves: residual MR; gradient with heart rate; pulmonary veins;
        left atrial mean and v-wave.
      - >-
        Then: shunt direction; effusion none or new; number, size and lot of the clips; counts;
        protamine; groin; rhythm.
      - "Hand over: bed rest, last ACT, antithrombotic plan, date of the next echo."
    why:
      - text: >-
          40 patients with ProGlide against 40 with manual or figure-of-eight closure and a 12 h bandage:
          hemostasis at once in 92.5% with ProGlide, lying still 4 against 12 h, ICU 59.4 ± 48.9 against
          84.6 ± 59.5 h. There was one arteriovenous fistula.
        grade: checked
        sources: [Geis2015]
      - text: "Checklists pay: in one cath lab complications fell from 2.0 to 0.8%."
        grade: checked
        sources: [Lindsay2018]
    who:
      - >-
        The circulating nurse leads and reads; each role answers for its own line; operator 1 closes
        the list.
    targets:
      - text: >-
          Single ProGlide, 72 patients: one transfusion (1.4%), no fistula or aneurysm in the 42
          that had ultrasound.
        grade: checked
        sources: [ProGlide72]
      - text: >-
          Modified figure-of-eight, 56 patients: bed rest 2-4 h, any BARC bleeding 14%, BARC 3 or
          more 1.8%.
        grade: checked
        sources: [Fig8]
      - text: >-
          A comparison of Z-suture (140) and double purse-string (109) exists; its results are not
          in this pack.
        grade: checked
        sources: [Mause2025]
    check:
      - "Groin dry and soft, pressure and saturation stable, every line of the sign-out answered."
    warn:
      - "Nobody leaves while the counts are open or the effusion question is unanswered."
    risks:
      - "The groin swells after the suture: press, reverse heparin if needed, ultrasound, surgeon."
    differ:
      - >-
        Protamine: used in some labs; no published figure was found. Pre-close or suture, ICU or
        ward: varies by center.
    terms: [proglide-perclose, figure-of-eight-suture, protamine, act]
    see: [check-groin, check-mr, aftercare]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "steps/preparation.yaml",
            parts: [
###"""
# The steps of the preparation: from the plan for anesthesia to the time-out.
steps:
  - id: prep-anesthesia
    do:
      - text: >-
          Plan anesthesia and imaging together. TEE usually runs from the puncture to the last clip, and the
          anesthesia must allow for that.
        seed: [SEED-PREP-01]
      - text: >-
          Choose general anesthesia with intubation or deep sedation. Weigh the airway, lungs, length of TEE
          and the center's practice.
        seed: [SEED-TYPE-06]
      - >-
        Ask about TEE hazards: trouble swallowing, esophageal stricture or varices, recent gastrointestinal
        bleeding or surgery, unstable neck.
      - "Agree on the blood pressure at which the leak will be graded, and write it on the board."
      - >-
        Plan the lines: arterial line, large-bore venous line, central access if inotropes are likely,
        temperature, urine, external defibrillator pads.
    why:
      - text: >-
          General anesthesia is the default in most programs because TEE runs throughout; others use
          sedation.
        grade: checked
        sources: [PatzeltGA2017]
      - text: >-
          271 patients, 72 general anesthesia and 199 deep sedation: intensive care needed in 96 against
          19%, pneumonia 4 against 5%, no difference in death in hospital or at 6 months.
        grade: checked
        sources: [PatzeltGA2017]
      - text: >-
          The same series, general anesthesia against sedation: propofol 743 ± 228 against 369 ± 230 mg,
          norepinephrine 1.1 ± 1.6 against 0.2 ± 0.3 mg.
        grade: checked
        sources: [PatzeltGA2017]
      - text: >-
          232 patients: 156 had sedation, 2% were converted to general anesthesia, and the combined safety
          end point was equal.
        grade: checked
        sources: [DS2017]
      - text: >-
          Five studies pooled, sedation against general anesthesia: odds ratio for procedural success 0.75
          (0.30-1.88), shorter intensive care stay.
        grade: checked
        sources: [MetaGA]
      - text: >-
          102 patients under moderate sedation: no conversion; procedure 60 ± 10.5 min, fluoroscopy 10.1 ±
          2.1 min, 1.2 ± 0.4 clips.
        grade: checked
        sources: [Ates-MCS]
    who:
      - >-
        The anesthesiologist chooses with the imager and the operator, and owns airway, blood pressure and
        breath-holds.
    check:
      - >-
        Airway, fasting plan, TEE hazards, lines and the place after the procedure (intensive care or ward)
        are settled.
    warn:
      - text: >-
          Under general anesthesia the leak may look milder. Raise afterload, with phenylephrine for
          example, to the working blood pressure before you judge it.
        grade: recalled
        sources: [Zoghbi2017]
    risks:
      - >-
        Sedation fails, or the airway is lost during TEE: stop device movement, secure the airway, convert
        to general anesthesia.
    differ:
      - >-
        General anesthesia or sedation, intensive care or ward afterward: both vary. Know your center's rule
        and its reason.
      - >-
        Some operators ask for a short breath-hold at puncture and grasp. No published figure was found for
        it; agree on it beforehand.
    terms: [tee]
    see: [variations, the-heart-team, prep-tee-plan]
    grade: composed

  - id: prep-tee-plan
    do:
      - "Screen for TEE hazards before the probe is booked; repeat the question at sign-in."
      - >-
        Agree on the names of the views and their angles. The same word means the same picture to everyone
        in the room.
      - "Rehearse the order: septum, height, steering, perpendicularity, grasp, assessment."
      - >-
        Write the target segment and the direction of the jet on the board, as a sketch with the aorta at
        the top.
      - >-
        Decide what happens if TEE pictures are poor: another probe position, another operator, ICE, or
        another day.
    why:
      - text: >-
          A WHO checklist adapted to TEE exists (British Society of Echocardiography with the cardiothoracic
          anesthetists).
        grade: checked
        sources: [Sharma2015]
      - "TEE steers every hand movement on the valve. A wrong or late view becomes a wrong or late movement."
    who:
      - "The imager names view and angle aloud. The operators answer by repeating them."
    views:
      - text: "Bicaval: height on the septum, superior to inferior."
        grade: checked
        sources: [Sorajja-TK]
      - text: "Short axis at the base: septum from anterior to posterior, to keep off the aorta."
        grade: checked
        sources: [Sorajja-TK]
      - text: "Angles to start from: bicaval about 90-110°, short axis at the base about 30-60°."
        grade: recalled
        sources: []
      - text: "Four-chamber, 0°: height of the puncture above the valve."
        grade: checked
        sources: [Sorajja-TK, JSHD2015]
      - text: "Intercommissural, 50-70° (EACVI 55-75°): medial to lateral position."
        grade: checked
        sources: [EACVI-TB]
      - text: "LVOT, 120-150° (EACVI 100-160°): anterior to posterior, and the grasp."
        grade: checked
        sources: [EACVI-TB]
      - text: "3D en face: the target, and arms perpendicular to the coaptation line."
        grade: checked
        sources: [EACVI-TB]
      - text: >-
          X-plane: arms equal in the LVOT view and hidden in the intercommissural view mean perpendicular.
        grade: checked
        sources: [Sorajja-TK]
      - text: "Left and right upper pulmonary veins, about 30-60° and 90-110°: flow before and after."
        grade: recalled
        sources: []
    check:
      - "Machine with 3D, second screen for the operators and recording with ECG are booked and tested."
    risks:
      - text: "TEE cannot be used: intracardiac ultrasound (ICE) is the fallback, and depends on experience."
        grade: recalled
        sources: []
      - >-
        Blood on the probe or pain after it: suspect esophageal injury, stop manipulation, ask for imaging
        and the right specialist. No rate found.
    differ:
      - text: >-
          Texts give 50-70° or 55-75° for the intercommissural view, 120-150° or 100-160° for the LVOT view.
          Turn until the picture is right, then note the angle.
        grade: checked
        sources: [EACVI-TB]
    terms: [tee, ice, bicaval-view, intercommissural-view, lvot-view, surgeon-s-view, x-plane, lupv, perpendicularity]
    figures: [tee-views]
    see: [valve-anatomy, variations, eval-tee]
    grade: composed

  - id: prep-drugs
    do:
      - text: >-
          Review every anticoagulant and antiplatelet drug: name, dose, reason, last dose. Plans vary with
          the patient and the center.
        seed: [SEED-PREP-02]
      - >-
        Weigh stroke risk against bleeding risk with the prescriber; write down which drug stops, when, and
        who restarts it.
      - "Give the patient the plan on paper, with dates. No drug is stopped without asking the team."
      - "Check kidney function before setting the last dose of a direct oral anticoagulant."
      - "Plan the drugs after the clip now, so that no gap opens at discharge."
    why:
      - text: "Many candidates arrive anticoagulated: 73.7% of 609 in one cohort, in which 75.4% had AF."
        grade: checked
        sources: [Ausbuettel2022]
      - text: "A gap can hurt: one patient without anticoagulation had a large left atrial clot on day 5."
        grade: checked
        sources: [LAThrombus2011]
    check:
      - "Last dose and time are known for each drug; INR is on file for warfarin; the restart has an owner."
    warn:
      - text: >-
          Label: no clip for a person who cannot tolerate anticoagulation during the procedure, or
          antiplatelet drugs after it.
        grade: checked
        sources: [ACS2018]
      - text: >-
          Heparin-induced thrombocytopenia is not that contraindication. TEER under bivalirudin is published;
          in that case a large thrombus formed on the second clip at an ACT of 240 s. Plan it with hematology.
        grade: checked
        sources: [Saia2018]
    differ:
      - text: >-
          No universal rule exists. Patient brochures say: stop warfarin or a direct anticoagulant only as
          directed.
        grade: checked
        sources: [Cottage]
      - >-
        No published stop time for TEER was found, for warfarin or for direct anticoagulants. Follow the
        local protocol.
    terms: [doac, dapt]
    see: [aftercare, questions-and-answers, prep-heparin]
    grade: composed

  - id: prep-heparin
    do:
      - "Choose one of the two heparin schools before the day, and say which at the time-out."
      - text: "School A, early: 2000-3000 IU once the 18F sheath is in, the rest after the puncture."
        grade: checked
        sources: [EIJ-Tools]
      - text: "School B, late: the full bolus straight after a safe puncture."
        grade: checked
        sources: [Pregowski2020]
      - "Draw up heparin, label protamine, and test the ACT machine before access."
      - "Name the person who calls the ACT and writes it down with the time."
    why:
      - text: >-
          With the bolus only after the puncture, TEE saw transient thrombus in 9 of 100 patients. 6 of the
          9 formed before heparin was given. None embolized.
        grade: checked
        sources: [Pregowski2020]
      - text: >-
          Those with thrombus had a lower LVEF: 23 against 30%. This speaks for a small early dose when the
          LVEF is low.
        grade: checked
        sources: [Pregowski2020]
      - >-
        Early heparin protects against clot on the sheath. Late heparin spares a fully anticoagulated
        patient a misplaced needle.
    targets:
      - text: "ACT above 250 s, kept throughout."
        grade: checked
        sources: [Pregowski2020]
      - text: >-
          Commonly quoted heparin total: 70-100 IU/kg, ACT every 20-30 minutes. Check it against your
          protocol.
        grade: recalled
        sources: []
    check:
      - "School, dose per kilogram, ACT target and ACT interval are on the board."
    warn:
      - "Ask about heparin allergy and heparin-induced thrombocytopenia before anyone draws up heparin."
    risks:
      - >-
        A mobile strand on the sheath or septum: keep the gear still, check the ACT, give a further bolus,
        aspirate; abort if it grows.
    differ:
      - >-
        Early or late heparin, and protamine at the end, are matters of local practice. No comparison
        decides between them here.
    terms: [act, protamine, lvef]
    see: [prep-drugs, prep-time-out]
    grade: composed

  - id: prep-access
    do:
      - text: "Plan the vascular access: vein, side, ultrasound, sheath steps and closure."
        seed: [SEED-PREP-03]
      - text: "Choose the right femoral vein, for which the system is designed."
        grade: checked
        sources: [EIJ-Tools]
      - text: "The left femoral vein is possible but awkward."
        grade: recalled
        sources: []
      - text: "Plan an ultrasound-guided, low puncture through the anterior wall only."
        grade: recalled
        sources: []
      - text: "Exclude deep vein thrombosis, a filter in the inferior vena cava, and thrombus on the way."
        grade: recalled
        sources: []
      - text: >-
          Know the sequence: 9F sheath, stiff wire to the superior vena cava, dilation to 18F, then the
          guide.
        grade: checked
        sources: [EIJ-Tools]
      - text: >-
          Choose the closure: one or two ProGlide sutures placed before upsizing, or a figure-of-eight
          suture at the end.
        grade: checked
        sources: [Geis2015]
    why:
      - text: >-
          40 patients with ProGlide against 40 with suture or manual pressure and a 12-hour bandage:
          hemostasis at once in 92.5% with ProGlide; legs still for 4 against 12 hours.
        grade: checked
        sources: [Geis2015]
      - >-
        The guide is wide and the vein soft. A clean single-wall puncture is the cheapest protection against
        bleeding.
    who:
      - >-
        Operator 1 plans the access. The nurse marks the side and lays out closure gear before the first
        needle.
    targets:
      - text: "Guide size is quoted as 24F at insertion."
        grade: checked
        sources: [Hart2017]
      - text: "The guide is quoted as 22F at the septum. Both figures describe the same guide."
        grade: checked
        sources: [Paukovitsch2021]
    check:
      - "Side marked, vein seen open on ultrasound, closure device in the room."
    risks:
      - text: "US hospital data: bleeding in 5.9%, vascular complications in 0.65%."
        grade: checked
        sources: [NRD-30d]
      - "Swelling or blood at the groin: compress first, then look with ultrasound or CT."
    differ:
      - "Sutures before upsizing or a skin suture at the end: both are in use."
    terms: [french-f, sgc, proglide-perclose, figure-of-eight-suture]
    figures: [catheter-route]
    see: [pros, cons, complications]
    grade: composed

  - id: prep-infection
    do:
      - >-
        Screen for infection: fever, C-reactive protein, skin of the groin, teeth. Postpone if active
        infection is suspected.
      - text: >-
          Borrowed from TAVI: chlorhexidine shower, clippers instead of a razor, alcohol-based skin
          preparation three times.
        grade: checked
        sources: [Conen2021]
      - text: "Borrowed from TAVI: room air and traffic as in an operating room."
        grade: checked
        sources: [Conen2021]
      - text: >-
          Borrowed from TAVI: a single antibiotic dose within 0-60 (at most 120) minutes before the start. A
          second one only if the procedure takes longer than two hours.
        grade: checked
        sources: [Conen2021]
    why:
      - text: >-
          Endocarditis on a clip is rare and lethal: 12 published cases to 2017, 75% within 12 months, 5
          within the first month, S. aureus in 60%, mortality 42%.
        grade: checked
        sources: [Asmarats2018]
      - text: "By 2023 there were 29 published cases, S. aureus in 56%."
        grade: checked
        sources: [IE2023]
    who:
      - "The circulating nurse gives the time of the dose aloud and records it."
    targets:
      - text: "TAVI expert list: amoxicillin-clavulanate 2.2 g, or ampicillin-sulbactam 3 g."
        grade: checked
        sources: [Conen2021]
      - text: >-
          With allergy or MRSA: vancomycin 15 mg/kg as a slow infusion over one hour, begun two hours before
          the start, never as a push; or teicoplanin 9-12 mg/kg.
        grade: checked
        sources: [Conen2021]
    check:
      - "Dental review done, no active infection, allergy known, drug and time of dose planned."
    warn:
      - "All antibiotic advice here is extrapolated from TAVI. No trial in TEER was found."
      - text: >-
          The TAVI list chose its first drug with enterococci in mind; on clips S. aureus caused 56-60% of the
          published cases. Ask your hospital's infection team what it prefers.
        grade: checked
        sources: [Conen2021, Asmarats2018, IE2023]
    differ:
      - "Drug and dose vary. No published cefazolin dose for TEER was found; use the local protocol."
    see: [complications, aftercare, eval-stops]
    grade: composed

  - id: prep-labs
    do:
      - >-
        Blood: complete blood count, INR and aPTT, creatinine and eGFR, electrolytes, glucose, liver tests
        and albumin, C-reactive protein, NT-proBNP.
      - "Blood bank: type and screen; crossmatch 2 units."
      - >-
        Tests: ECG, chest X-ray, coronary assessment, dental review. Add CT if the septum or the inferior
        vena cava is in doubt.
      - "Protect the kidneys: limit contrast, keep the blood pressure up, and keep the procedure short."
    why:
      - text: "Acute kidney injury followed TEER in 17.9% and surgery in 25.8%."
        grade: checked
        sources: [Koerber2018]
      - text: >-
          Acute kidney injury was predicted by procedure time (odds ratio 1.01 per minute) and by peripheral
          vascular disease (odds ratio 7.69).
        grade: checked
        sources: [Koerber2018]
      - text: >-
          Kidney disease raises the stakes: with severe impairment 7.8% died in hospital and 14.1% within 30
          days.
        grade: checked
        sources: [Schueler2016]
    who:
      - >-
        The ward team collects the results; the anesthesiologist and operator 1 sign that they have seen
        them.
    check:
      - "Hemoglobin, INR and creatinine are recent; blood is available; abnormal results have an answer."
    risks:
      - "Anemia or a high INR found late: treat it or postpone. Do not carry an open question into the room."
    differ:
      - "The list is standard practice. How old a result may be is a local rule."
    terms: [aki, bnp]
    see: [hemodynamic-numbers, complications]
    grade: composed

  - id: prep-consent
    do:
      - text: >-
          Obtain informed consent in plain words, with time for questions and, if wished, with family. It
          covers access, clip, TEE and anesthesia.
        seed: [SEED-PREP-03]
      - >-
        Say what will happen: a tube in the groin vein, a small hole between the atria, one or more clips
        that stay for life.
      - >-
        Say what may follow: a leak that stays or comes back, another procedure or surgery, a gradient that
        limits the repair.
      - text: "Say that normally no heart-lung machine is used."
        seed: [SEED-PRO-05]
      - "Say what the alternatives are, and what to expect if nothing is done."
      - text: >-
          Tell the patient how to prepare: antiseptic wash the evening before and that morning, nothing to
          eat or drink from midnight unless told otherwise, a list of all medicines.
        grade: checked
        sources: [Ottawa, Cottage, Abbott-patient]
      - text: "Tell the patient to stop blood thinners only on the day the team names."
        grade: checked
        sources: [Cottage]
    why:
      - "Consent with figures lets the person weigh the risk. Consent without them is a signature."
      - text: >-
          Surgical bail-out fell from 5.26% in 2014 to 0.43% in 2017 and is more common in low-volume
          hospitals; death in hospital 15.0% with it, 2.1% without.
        grade: checked
        sources: [NRD-SB]
    who:
      - "An operator who will be in the room takes consent. The anesthesiologist adds anesthesia and TEE."
    targets:
      - text: "Procedural success about 95-98%: 98.2% in TRAMI, 95.6% in a series of atrial functional MR."
        grade: checked
        sources: [Schueler2016, HerzMed-AFMR]
      - text: "Death in hospital 2.1-2.8%."
        grade: checked
        sources: [NRD-SB, NRD-30d]
      - text: "Any complication in hospital 14.6%; bleeding 5.9%; vascular 0.65%."
        grade: checked
        sources: [NRD-30d]
      - text: "Bail-out surgery 1.42% over the years, 0.43% by 2017."
        grade: checked
        sources: [NRD-SB]
      - text: "Leaflet event, mostly a leaflet that slips out of the clip (SLDA): 2.0%."
        grade: checked
        sources: [AschEXPAND2021]
      - text: >-
          Duration and stay as patient brochures give them: 1 to 4 hours; 1 to 7 days, for most people 1 or
          2.
        grade: checked
        sources: [Ottawa, Cottage, Abbott-patient]
    check:
      - "Consent is signed, matches procedure and patient, and the person can repeat the main risks."
    warn:
      - >-
        These are averages from registries. Add what raises or lowers the risk of this person, and your own
        center's results.
    differ:
      - >-
        Brochures quote 1-3, 3 or 3-4 hours, and one night to a week. Tell your patient your center's
        figures.
    terms: [slda, m-teer]
    see: [questions-and-answers, pros, cons, alternatives]
    grade: composed

  - id: prep-equipment
    do:
      - >-
        Lay out the system: steerable guide with dilator, clip delivery system in the planned size, spare
        sizes, stabilizer, lift and support plate.
      - text: "Transseptal set: sheath and needle (mechanical or radiofrequency), dilators 14-18F."
        grade: recalled
        sources: []
      - text: >-
          Wire: super-stiff, 0.035 inch, 260 cm, with a J or pigtail shape for the left upper pulmonary vein
          or the atrium.
        grade: recalled
        sources: []
      - "Heparin, ACT machine and protamine within reach."
      - text: >-
          Pressure line on the side port of the guide for continuous left atrial pressure. One center
          recorded it there in 265 patients.
        grade: checked
        sources: [Regensburg2024]
      - >-
        Bail-out trolley: pericardiocentesis set, gooseneck snare 10-25 mm, septal occluders about 8-12 mm,
        covered stents, a second guide.
      - "Know where the balloon pump or Impella stands and how long it takes to arrive."
      - text: "Closure: ProGlide, or heavy suture for a figure-of-eight."
        grade: checked
        sources: [Geis2015]
      - "Imaging: TEE machine with 3D, second screen, fluoroscopy, recording with ECG."
    why:
      - "Bail-out gear that must be fetched comes too late. Tamponade and a lost clip give minutes."
    who:
      - >-
        Scrub nurse and device specialist open, flush and count; the circulating nurse reads expiry dates
        and lot numbers.
    targets:
      - text: >-
          NT-generation catalog numbers: guide SGC0101 and SGC0301, delivery system CDS0501, stabilizer
          SZR01ST, lift LFT01ST, plate PLT01ST.
        grade: checked
        sources: [IFU-NT2019]
    check:
      - >-
        Each item has been seen, not assumed. Planned clip, plan B clip and bail-out trolley stand in the
        room.
      - "All lines are flushed and free of air."
    warn:
      - "Numbers and sizes change with the generation. Check the current IFU of the clip you will use."
      - text: "The clip is made of cobalt-chromium covered with polyester. Ask about metal allergy."
        grade: recalled
        sources: [Abbott-patient]
    differ:
      - "Some laboratories record left atrial pressure throughout, others do not."
    terms: [sgc, cds, ifu, act, protamine, pericardiocentesis, lap, lupv]
    figures: [clip-states]
    see: [devices-and-sizes, how-the-clip-works, complications]
    grade: composed

  - id: prep-roles
    do:
      - >-
        Give each role a name and a place to stand. One voice gives each command; the one who acts repeats
        it back.
      - "Brief the plan: target segment, first clip, plan B clip, where a second clip would go."
      - >-
        Brief the stop rules: gradient above 5 mmHg, no stable grasp after the agreed number of tries,
        tamponade.
      - >-
        Brief the emergencies: who drains, who calls the surgeon, who fetches which device, where the
        patient goes.
      - >-
        Agree on three pauses: sign-in before induction, time-out before the puncture, sign-out before
        leaving the room.
      - >-
        Agree on the sign-out list now: residual MR, gradient with heart rate, pulmonary-vein flow, left
        atrial mean and v-wave, shunt direction, effusion.
      - >-
        Sign-out continued: number, size and lot of clips, counts, protamine, access hemostasis, rhythm,
        handover of bed rest, ACT, antithrombotic plan and next echo.
    why:
      - text: >-
          Catheter-laboratory checklists work: complications fell from 2.0 to 0.8% and turnaround shortened
          by 3 minutes in one program.
        grade: checked
        sources: [Lindsay2018]
      - text: >-
          Checklists must be trained: compliance was as low as 10-30% at first and rose to 73-91% afterward.
        grade: checked
        sources: [Braham2014]
    who:
      - "Operator 1: guide torque and knob, and the decision to go on or stop."
      - "Operator 2: delivery system knobs, arm angle, grippers."
      - "Imager: view and angle aloud, both leaflets in or not in, watch for effusion."
      - "Anesthesiologist: airway, blood pressure for grading, breath-holds, inotropes."
      - "Scrub nurse and device specialist: flushing, bubble check, counts, lot numbers."
      - "Circulating nurse: ACT log, times, calls. Physiologist: left atrial and ventricular pressures, ECG."
      - text: >-
          Surgeon: named, reachable, with a perfusion plan. TEER needs expertise and imaging resources
          around it.
        seed: [SEED-CON-06]
    check:
      - "Everyone can say their own role, the target segment and the stop rules."
    warn:
      - "Two people who steer at once undo each other's movements. Name the one who leads."
    differ:
      - "No published limit on grasp attempts was found. Set your center's number and keep to it."
    terms: [gripper, sgc, cds, act, v-wave, lap]
    see: [the-heart-team, complications, prep-time-out]
    grade: composed

  - id: prep-sign-in
    do:
      - "Do the sign-in with the patient awake and the team present."
      - "Identity twice; consent signed and matching; site and side: right femoral vein."
      - >-
        Allergies: latex, nickel or cobalt-chromium, heparin (including heparin-induced thrombocytopenia),
        antibiotics.
      - "Airway, aspiration risk and TEE hazards once more; hours of fasting."
      - "Last dose of each anticoagulant; today's INR if on warfarin."
      - "Blood available. Pacemaker or other implants known, and the plan for them."
      - "Place pads, arterial line and venous lines; induce anesthesia; insert the probe gently."
    why:
      - text: "The frame is the WHO checklist: sign-in, time-out, sign-out."
        grade: checked
        sources: [FRCA-WHO]
      - >-
        The patient is still the best source on identity, fasting, drugs and allergies. After induction that
        source is gone.
    who:
      - >-
        The anesthesiologist leads the sign-in. The nurse reads; the patient answers first, the wristband
        second.
    check:
      - "Every item was answered aloud. An open item stops the induction."
    risks:
      - >-
        Pressure falls at induction, above all with a low LVEF: have the vasopressor ready and the arterial
        line in first.
    terms: [tee, lvef]
    see: [the-heart-team, prep-time-out]
    grade: composed

  - id: prep-baseline
    do:
      - "Repeat TEE after induction and before the first puncture. Compare it with the planning images."
      - "Sweep the appendage again. Clear last month does not mean clear today."
      - "Look for pericardial effusion and measure it in millimeters, even if it is trivial."
      - >-
        Measure MVA, mean gradient with heart rate, MR grade at the agreed blood pressure, LVEF and
        pulmonary-vein flow.
      - "Store these images under the name baseline. Everything after is judged against them."
    why:
      - >-
        An effusion that was not measured before will be called new after the puncture, or a new one will be
        called old.
      - text: "A thrombus in the heart is a contraindication until it is gone."
        grade: checked
        sources: [ACS2018]
    who:
      - >-
        The imager calls each finding. The circulating nurse writes it on the board. Operator 1 repeats:
        clear, or not clear.
    views:
      - text: "Appendage: sweep from 0 to 135°."
        grade: checked
        sources: [ACS2018]
      - "Effusion: four-chamber and transgastric views, at end-diastole."
      - "Pulmonary veins: left and right upper, with pulsed Doppler."
    check:
      - "Appendage clear today, effusion baseline in mm, MVA, gradient, MR grade and LVEF stand on the board."
    warn:
      - text: >-
          The leak often looks smaller now than it did awake. Restore the working blood pressure before you
          call the case off.
        grade: recalled
        sources: [Zoghbi2017]
    risks:
      - "Thrombus found: stop before access, wake the patient, intensify anticoagulation, book a repeat TEE."
    terms: [laa, mva, mean-gradient, lvef, lupv]
    figures: [tee-views]
    see: [when-it-is-not-ideal, eval-stops, prep-time-out]
    grade: composed

  - id: prep-time-out
    do:
      - "Stop all work when the patient is draped. Everyone gives name and role."
      - "Read out: mechanism and target segment; MVA, gradient and leaflet length; clip plan A and B."
      - "Read out: appendage clear today; baseline effusion in mm."
      - "Read out: heparin school and timing, ACT goal above 250 s; antibiotic, with the time it was given."
      - >-
        Read out: blood pressure for grading; stop rules; name of the surgeon on call for this case;
        bail-out kit in the room.
      - "Ask each person: any doubt? Then tick the items below."
    why:
      - >-
        This is the last moment at which stopping costs nothing. After the puncture every stop costs
        something.
      - text: "A checklist in the catheter laboratory lowered complications from 2.0 to 0.8%."
        grade: checked
        sources: [Lindsay2018]
    who:
      - "The circulating nurse reads. Operator 1, imager and anesthesiologist answer. Nobody else talks."
    targets:
      - text: "ACT goal above 250 s throughout."
        grade: checked
        sources: [Pregowski2020]
      - text: "Gradient stop rule: the MVARC limit is below 5 mmHg with an opening (EOA) of at least 1.5 cm²."
        grade: checked
        sources: [KharsaEd2026]
    check:
      - "All items answered aloud, all boxes ticked. One open item keeps the needle on the table."
    warn:
      - "A time-out read to people who go on working is not a time-out."
    differ:
      - >-
        Wording and length of the list are local. The TEER items, appendage today and effusion in mm, belong
        in every version.
    terms: [act, mva, mean-gradient, eoa, mvarc, laa]
    see: [the-heart-team, complications, prep-roles]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "visitor.yaml",
            parts: [
###"""
# The same walk in plain words, for visitors of a clinic: pages, ten questions, the words to know.
# Sentences are short and whole. What centers do differently stands under "team". Every figure stands in the other files too.
title: "A clip for a leaking heart valve"
grade: composed
welcome:
  - "This is a guide to the mitral clip. A clip is a small device that makes a leak in a heart valve smaller."
  - "You need no skill with computers to read it. You can stop at any time. Nothing here can break, and nobody is tested."
  - "The guide explains and does not treat. It does not know you. Take your questions to your own team."
phases:
  - {phase: evaluation, title: Finding out}
  - {phase: preparation, title: Getting ready}
  - {phase: intervention, title: In the procedure room}
  - {phase: checks, title: What is checked}
  - {phase: follow-up, title: Going home and after}

pages:
  # Finding out
  - id: four-rooms
    phase: evaluation
    title: The heart and its four rooms
    steps: [eval-questions]
    figure: visit-heart
    text:
      - "Your heart is a pump with four rooms. The two upper rooms fill with blood. The two lower rooms push it out."
      - "The right side sends blood to the lungs. The left side takes it back and sends it to your body."
      - "Doors between the rooms let blood through one way only. These doors are called valves. The mitral valve is the door on the left side, between the upper and the lower room."
    grade: composed

  - id: the-leak
    phase: evaluation
    title: When the valve leaks
    steps: [eval-severity]
    figure: visit-leak
    text:
      - "The mitral valve has two flaps, called leaflets. When your heart squeezes, their edges should meet and close the door."
      - "If the edges do not meet, some blood goes back the wrong way. That is a leak. Your heart then has to pump the same blood again."
      - text: "A leak is common with age. Among people of 75 years or more, about 1 in 10 has a leak that matters."
        grade: checked
        sources: [Hausleiter2023]
      - "Many leaks are small and only need to be watched."
    grade: composed

  - id: why-it-leaks
    phase: evaluation
    title: Why it leaks
    steps: [eval-mechanism]
    text:
      - "There are two main reasons. The cause matters, as it helps to choose the treatment."
      - "Some leaks start in the valve. A flap has grown too loose, or one of the fine cords that hold it has torn."
      - "Other leaks start in the heart muscle. The lower room grows wide and pulls the flaps apart. Or the upper room grows wide and stretches the ring around the valve."
      - "Some people have both. A leak can also change with time, so it is looked at more than once."
    team:
      - "Your team will tell you which kind of leak you have."
    grade: composed

  - id: how-it-feels
    phase: evaluation
    title: How a leak may feel
    steps: [eval-symptoms]
    text:
      - "A leak can make you short of breath, first on stairs and later at rest. You may need more pillows at night. Your ankles may swell. You may tire soon."
      - "Other things can feel the same. The lungs, the blood or a fast heartbeat may be the cause. So the team looks for those too."
      - "Tell the team what you could do a year ago and cannot do now. Your own example, such as a hill or the way to a shop, helps more than a number."
    grade: composed

  - id: looking-at-it
    phase: evaluation
    title: How the team looks at the valve
    steps: [eval-tee, eval-secondary-cutoffs]
    text:
      - "The main test is an echo. It is an ultrasound of the heart, made with sound and not with X-rays. A probe on your chest shows the leak and how well the heart pumps."
      - "A closer view comes from inside. A thin probe goes through your mouth into the food pipe, right behind the heart. You get medicine that makes you sleepy or numb for it."
      - "No single number decides. The team puts many views side by side."
    team:
      - "Your team will tell you which tests you need and how they are done there."
    grade: composed

  - id: tablets-first
    phase: evaluation
    title: Tablets come first for some
    steps: [eval-gdmt, eval-ventricles]
    text:
      - "If the heart muscle is the cause, tablets are tried first. They help the heart to pump and may shrink the leak. Some people also get a pacemaker that makes both sides beat in step."
      - "When the tablets have had time to work, the echo is done again. A leak that has become small may need no clip."
      - "If a flap itself is damaged, tablets can ease how you feel. They cannot mend the flap."
    team:
      - "Your team will tell you how long to wait before the next echo."
    grade: composed

  - id: is-a-clip-right
    phase: evaluation
    title: Could a clip work here?
    steps: [eval-comorbidity, eval-surgical-risk, eval-geometry, eval-anatomy, eval-stops]
    text:
      - "The clip must be able to hold both flaps. So the team measures how long they are and how far apart. Hard or very short flaps may be out of reach."
      - "The door must stay wide enough. A clip makes it narrower, so a narrow valve may not suit."
      - "Some things must be treated first, such as an infection or a clot in the heart."
      - "The team also looks at your kidneys, lungs and strength, and asks a surgeon how safe an operation would be."
    grade: composed

  - id: what-it-may-bring
    phase: evaluation
    title: What a clip may bring
    steps: [eval-benefit]
    text:
      - "The aim is a smaller leak. With less blood going back, many people breathe more easily and can walk further. It does not help everyone."
      - text: "In one large trial, people with heart failure had 47% fewer hospital stays for it over two years with a clip and tablets than with tablets alone."
        grade: checked
        sources: [CRC2019, Stone2018]
      - text: "Another trial, with other people, found no difference at one year and none at two."
        grade: checked
        sources: [Obadia2018, Iung2019]
      - "So it counts which heart gets a clip. A clip treats the leak. It does not cure a weak heart muscle."
    grade: composed

  - id: other-ways
    phase: evaluation
    title: Other ways to treat a leak
    steps: [eval-alternatives]
    text:
      - "A clip is one choice among others."
      - "A small leak can be watched with visits and scans."
      - "Tablets can ease the work of the heart."
      - text: "Open heart surgery can mend the valve or put in a new one. It can repair more than a clip can, but it is a bigger step. If the valve itself is damaged and surgery is safe for you, mending it is often the first choice."
        grade: recalled
        sources: [Otto2021]
      - "When the heart is very weak, care that aims at comfort can be the best help."
    team:
      - "Your team will tell you which of these are open to you."
    grade: composed

  - id: deciding-together
    phase: evaluation
    title: Deciding together
    steps: [eval-decision]
    text:
      - text: "Several doctors look at your case together. They are called the heart team. It has experts in heart valves, in pictures, in surgery, in heart failure and in anesthesia."
        grade: checked
        sources: [AbbottHCP-FAQ]
      - "They may say yes, not yet, or no. A no is not the end of care. It can mean that another way suits you better."
      - "You are part of the team. Say what matters most to you: breath, time at home, or fewer hospital stays. You may bring someone you trust, and you may ask for time."
    grade: composed

  # Getting ready
  - id: asleep-or-drowsy
    phase: preparation
    title: Asleep, or very drowsy
    steps: [prep-anesthesia, prep-tee-plan]
    text:
      - text: "Most centers put you fully to sleep. A machine then breathes for you through a tube. This is done because the echo probe stays in your food pipe the whole time."
        grade: checked
        sources: [PatzeltGA2017]
      - "Some centers use sedation instead. You breathe by yourself and sleep lightly."
      - "Before that a doctor asks about your teeth, neck, stomach and swallowing. Say so if food ever gets stuck, or if you have bled from the stomach."
    team:
      - "Your team will tell you which way they use and why."
    grade: composed

  - id: blood-thinners
    phase: preparation
    title: Your blood thinners
    steps: [prep-drugs, prep-heparin]
    text:
      - text: "Blood thinners are drugs that make clots less likely. Many people who come for a clip take one."
        grade: checked
        sources: [Ausbuettel2022]
      - "There is no rule that fits all. Some people pause the drug, others go on. A pause can cause a clot, and going on can cause a bleed. So the team weighs both."
      - text: "Patient brochures say it in one line: stop a blood thinner only on the day your team names."
        grade: checked
        sources: [Cottage]
      - "During the procedure you get another thinner through a vein."
    team:
      - "Your team will tell you what to take, and until which day. Ask for it on paper."
    grade: composed

  - id: tests-before
    phase: preparation
    title: Tests before the day
    steps: [prep-labs]
    text:
      - "Before the day you have a few tests. Blood is taken to check your kidneys, your red cells and how well your blood clots. A heart tracing shows your rhythm. A chest X-ray shows your lungs."
      - "A dentist may look at your teeth. Germs from a bad tooth can reach the heart."
      - "If you have a cold, a fever or a sore tooth, let the team know. The team may wait until it is gone."
    team:
      - "Your team will tell you which tests you need and where to go."
    grade: composed

  - id: what-may-go-wrong
    phase: preparation
    title: What may go wrong
    steps: [prep-consent]
    text:
      - "Every procedure has risks. The team knows them and gets ready for each."
      - "The groin may bleed or bruise. Blood may collect around the heart. A clot can cause a stroke. The clip may let go of one flap, or the leak may stay. A few people need surgery."
      - text: "In data from the United States, 14.6% of people had some problem in the hospital."
        grade: checked
        sources: [NRD-30d]
      - text: "In national data, 2 to 3 in 100 people died in the hospital. Most of them were very ill before."
        grade: checked
        sources: [NRD-30d, Schueler2016]
    team:
      - "Your team will tell you its own results, and what raises or lowers your risk."
    grade: composed

  - id: saying-yes
    phase: preparation
    title: Saying yes, or no
    steps: [prep-consent]
    text:
      - "Nothing is done without your consent. A doctor who will be in the room explains what is planned, what may follow, and what the other choices are."
      - "Ask until it is clear. Good questions are: What do you hope for in my case? What if we wait? How often do you do this? Who do I call later?"
      - "You can say it back in your own words. If a word is strange, ask for a plain one. You may say no, and you may change your mind."
    grade: composed

  - id: evening-before
    phase: preparation
    title: The evening before
    steps: [prep-infection, prep-access]
    text:
      - text: "Patient brochures give this list. Wash with the special soap in the evening and again in the morning."
        grade: checked
        sources: [Ottawa, Cottage, Abbott-patient]
      - text: "Eat and drink nothing from midnight on, unless you are told another time."
        grade: checked
        sources: [Ottawa, Cottage, Abbott-patient]
      - text: "Bring a list of all your tablets."
        grade: checked
        sources: [Ottawa, Cottage, Abbott-patient]
      - "Bring the things you need each day too, such as glasses, a hearing aid, or a number to call. It is normal to be afraid that night, or to sleep badly. You can tell the nurse."
    team:
      - "Your team will tell you which tablets to take in the morning."
    grade: composed

  - id: the-team-asks
    phase: preparation
    title: Why you are asked so often
    steps: [prep-sign-in, prep-roles, prep-equipment, prep-baseline, prep-time-out]
    text:
      - "On the day you will be asked your name more than once. You will be asked about allergies, tablets and your last meal."
      - text: "They ask about metal too, as the clip is made of metal with a cover of cloth."
        grade: recalled
        sources: [Abbott-patient]
      - "Nobody has lost your papers. The team reads a list aloud, as pilots do, and stops if one answer is open."
      - text: "Such lists help. In one program problems fell from 2.0 to 0.8%."
        grade: checked
        sources: [Lindsay2018]
      - "Answer each time, and speak up if something sounds wrong."
    grade: composed

  # In the procedure room
  - id: the-way-in
    phase: intervention
    title: The way in
    steps: [intv-access, intv-tenting, intv-height, intv-puncture, intv-heparin, intv-guide]
    figure: visit-way
    text:
      - text: "In most cases the chest is not opened. A soft tube, called a catheter, goes into a vein in your groin, mostly on the right."
        grade: checked
        sources: [EIJ-Tools]
      - "The tube goes up the vein to the right side of the heart. There the doctor makes a tiny hole in the thin wall between the two upper rooms. The tube goes through it to the left side, above the leaking valve."
      - "You are asleep or drowsy all the while. The echo and X-rays show the team the way."
    grade: composed

  - id: steering-the-clip
    phase: intervention
    title: Steering the clip
    steps: [intv-device, intv-deliver, intv-steer, intv-perpendicular, intv-cross]
    text:
      - "The clip sits closed at the tip of a second tube. It travels inside the first one, so nothing else is cut."
      - "Above the valve the doctor turns the tip with fine knobs until it points at the leak. The clip opens its arms, so that all can see which way they lie. Then it goes through the valve into the lower left room. Many teams close it for that, and open it again below."
      - "Your heart beats all the time. It is not stopped, and a heart-lung machine is not normally used."
      - "One person speaks at a time, and each step is said aloud before it is done."
    grade: composed

  - id: taking-hold
    phase: intervention
    title: Taking hold of the flaps
    steps: [intv-grasp, intv-insertion, intv-close]
    figure: visit-clip
    text:
      - "The open clip is pulled back until both flaps lie on its arms. Small grips press down from above. Now each flap is held."
      - "The team looks from more than one side. Are both flaps well inside? If not, the clip opens and they try again."
      - "Then the arms close, little by little. The leak gets smaller on the screen. Where the clip sits the flaps stay together. The blood goes past it on both sides."
    grade: composed

  - id: before-letting-go
    phase: intervention
    title: Before letting go
    steps: [intv-assess, intv-decide, intv-release, intv-second-clip]
    text:
      - "The clip is still on its tube. At this point it can be opened, moved or taken out."
      - "The team asks two things. Is the leak small enough? Is the door still wide enough? If both are fine, the clip is let go. From then on it stays for life."
      - "Sometimes a second clip is put beside the first. Each clip makes the door a bit narrower, so more is not always better."
      - "Now and then no clip can be placed. Then the team takes everything out and talks with you about other ways."
    grade: composed

  - id: finishing
    phase: intervention
    title: Finishing
    steps: [intv-withdraw, intv-sign-out]
    text:
      - "The tubes come out the way they went in. A stitch or a small device closes the vein."
      - text: "The tiny hole in the wall of the heart stays open for months in many people. Later scans look at it."
        grade: checked
        sources: [Schueler2015, SciRep2021, Paukovitsch2021, Chao2023]
      - text: "One brochure for patients says that it all takes 1 to 3 hours. Others give longer times."
        grade: checked
        sources: [Abbott-patient]
      - "Before you leave the room, the team counts every tool and writes down what was done."
    team:
      - "Your team will tell you who lets your family know."
    grade: composed

  # What is checked
  - id: waking-up
    phase: checks
    title: Waking up
    steps: [check-brain, check-groin]
    text:
      - "When you wake, a nurse asks you to smile, lift both arms and speak. This is to see that the brain is well. Your throat may be sore from the probe."
      - text: "You lie on your back with your legs straight. In one program that takes 2 to 4 hours. It keeps the vein in the groin closed."
        grade: checked
        sources: [Ottawa]
      - "The groin may ache. Tell the nurse at once if it feels wet, warm or tight, or if you have pain in the back or chest."
    team:
      - "Your team will tell you where you spend the first night and when you may get up."
    grade: composed

  - id: how-much-leak
    phase: checks
    title: How much leak is left
    steps: [check-mr, check-gradient, check-clip]
    text:
      - "The echo shows the result while you are still on the table. The team looks at three things."
      - "First, how much leak is left? A small leak that stays is often accepted. Second, is the door wide enough? If it is too tight, blood backs up behind it. Third, does the clip hold both flaps well?"
      - "The picture tells about the leak. How you feel is another matter. Some people feel a change soon, some later, and some feel none. So the team asks you again at each visit."
    grade: composed

  - id: the-team-watches
    phase: checks
    title: What the team watches
    steps: [check-hemodynamics, check-effusion, check-low-output]
    text:
      - "In the first hours a nurse comes to you often. Wires on your chest show each heartbeat. A cuff or a thin line shows your blood pressure."
      - "The team looks for blood around the heart, a new rhythm, or a heart that pumps less well for a while. The sooner it is seen, the sooner it can be treated."
      - "There may be beeps. Often it is only a loose wire. You can always ask what a sound means."
    grade: composed

  - id: the-next-day
    phase: checks
    title: The next day
    steps: [check-ward, check-success]
    text:
      - text: "The next day you have another echo, through the chest this time. The stitch in the groin comes out in the morning."
        grade: checked
        sources: [Ottawa]
      - text: "A heart tracing, an X-ray and blood tests follow before you go home."
        grade: checked
        sources: [Ottawa]
      - "A nurse looks at the groin and at how much water you pass. You get up with help first, then alone."
      - "The new pictures are kept. Each later scan is held beside them, so small changes can be seen."
    team:
      - "Your team will tell you the result. Ask to see the picture if you like."
    grade: composed

  # Going home and after
  - id: going-home
    phase: follow-up
    title: Going home
    steps: [follow-discharge]
    text:
      - text: "Many people stay 1 or 2 nights. In one program it was 1 to 7 days."
        grade: checked
        sources: [Abbott-patient, Ottawa]
      - "You go home when you can walk safely, breathe easily, and the groin is dry. Some people stay longer for their heart, kidneys or groin. That does not mean that something went wrong."
      - "Before you leave, ask for four things on paper: your tablets, your next visits, your implant card, and the number to call."
    team:
      - "Your team will tell you when you may go and who should be with you."
    grade: composed

  - id: the-first-weeks
    phase: follow-up
    title: The first weeks
    steps: [follow-rehab]
    text:
      - text: "One hospital asks people to lift, push or pull nothing over 10 pounds for 5 days. It asks for few stairs in the first week and an easy month."
        grade: checked
        sources: [Ottawa]
      - text: "Another brochure says that people go back to their usual activity in 1 to 2 weeks. The groin should stay dry for 24 hours."
        grade: checked
        sources: [Ottawa, Abbott-patient]
      - "Walking is a good start. Go a little further each day. A class with a trainer can help you to build up strength."
    team:
      - "Your team will tell you what holds for you, also for baths, sport and sex."
    grade: composed

  - id: your-tablets
    phase: follow-up
    title: Your tablets after the clip
    steps: [follow-antithrombotic, follow-hf-therapy]
    text:
      - "Clots can form near a new clip. Tablets against clots make this less likely."
      - text: "Many people take one or two of these tablets for some weeks or months."
        grade: checked
        sources: [Ausbuettel2022]
      - text: "If you already take a blood thinner, you may need only that. More tablets mean more bleeding."
        grade: checked
        sources: [Ausbuettel2022, DutchOAC]
      - text: "The heart tablets mostly go on too. The clip helps the leak, and the tablets help the muscle."
        grade: recalled
        sources: [Otto2021]
      - "If you feel well or feel sick from them, ask first. Nobody should stop a tablet without asking."
    team:
      - "Your team will tell you which tablets, and for how long."
    grade: composed

  - id: when-to-call-an-ambulance
    phase: follow-up
    title: When to call an ambulance
    steps: [follow-symptoms]
    text:
      - text: "Call an ambulance at once if you have chest pain, if you faint, or if you suddenly cannot get your breath, even at rest."
        grade: checked
        sources: [HerzschwaecheInfo]
      - text: "Call one also if your face drops on one side, an arm goes weak, or your speech is slurred. This can be a stroke. A leg that is cold or numb needs help as fast."
        grade: recalled
        sources: []
      - text: "If your groin bleeds, lie flat. Let somebody press hard on the spot for 10 minutes without looking. If it still bleeds, call an ambulance and keep pressing."
        grade: checked
        sources: [Sussex]
      - "A call too early is better than one too late."
    team:
      - "Your team will tell you the number to call."
    grade: composed

  - id: when-to-call
    phase: follow-up
    title: When to call your team
    steps: [follow-symptoms]
    text:
      - text: "Call your team the same day if you get more short of breath when you move, if your legs swell, if your heart races, or if you have a fever."
        grade: checked
        sources: [HerzschwaecheInfo]
      - text: "Call them also if you gain more than 2 kilograms (over 4 pounds) in 3 days. A scale helps to notice swelling early, so many people write down their weight each morning."
        grade: checked
        sources: [Herzstiftung]
      - text: "Call the same day if your stools are black. You may bleed inside."
        grade: recalled
        sources: []
    team:
      - "Your team will tell you the number to call by day and by night."
    grade: composed

  - id: later-scans
    phase: follow-up
    title: Scans and visits later
    steps: [follow-echo]
    text:
      - text: "The echo is done again after about 1 month and after about 6 months."
        grade: checked
        sources: [Ottawa, ACC-COAPTecho]
      - text: "After that, once a year is common."
        grade: recalled
        sources: []
      - "Each scan asks the same things. Is the leak still small? Is the door wide enough? How does the heart pump? Does the clip sit well?"
      - "Go even if you feel well. A leak can come back without a sign at first. At each visit, say what you can do now that you could not do before."
    team:
      - "Your team will tell you the dates."
    grade: composed

  - id: teeth-and-fever
    phase: follow-up
    title: "Teeth, skin and fever"
    steps: [follow-endocarditis]
    text:
      - "Germs in the blood can settle on a clip. This is rare, but it is serious. Doctors call it endocarditis."
      - "Clean teeth and skin keep germs out. Brush well, see the dentist, and take care with cuts and piercings."
      - text: "Before some dental work a single dose of an antibiotic may be advised. Tell the dentist about your clip."
        grade: recalled
        sources: [Wilson2021, Delgado2023]
      - text: "If you have a fever, call before you take an antibiotic. A blood test should come first, as the drug can hide the germ."
        grade: recalled
        sources: [Ottawa]
    team:
      - "Your team will tell you if you need a dose before the dentist."
    grade: composed

  - id: magnetic-scans
    phase: follow-up
    title: Magnetic scans
    steps: [follow-mri]
    text:
      - text: "A magnetic scan (MRI) is usually possible with a clip. A guideline from the Netherlands allows it on the common scanners with no extra limit for the clip."
        grade: checked
        sources: [Hofman2021]
      - "Show your implant card before any scan. It names the exact model. The staff look up what that model allows."
      - "Tell them about every other device in your body, such as a pacemaker. It has its own rules."
      - "An X-ray or an ultrasound is a different thing. It uses no magnet."
    team:
      - "Your team will tell you where to get a new card if yours is lost."
    grade: composed

  - id: travel-and-work
    phase: follow-up
    title: "Driving, work, sport and travel"
    steps: [follow-rehab]
    text:
      - "No figure was found that says how soon you can drive, work, swim or fly. It depends on your heart, your groin and your job."
      - "For driving, your country has rules. Ask your team and the office that gives out licenses."
      - "When you travel, take your implant card and your list of tablets in the bag that stays with you. At a gate, tell the staff about the clip if they ask."
    team:
      - "Your team will tell you when to start with each of these, and how hard you may train."
    grade: composed

  - id: if-the-leak-returns
    phase: follow-up
    title: If the leak comes back
    steps: [follow-recurrence]
    text:
      - "A leak can come back. The heart may grow wider, a flap may tear, or the clip may come loose from one flap."
      - text: "If it does, it mostly shows in the first year. In one study that was so in 16 of 63 people, and in one more in the second year."
        grade: checked
        sources: [Toggweiler2014]
      - "Then the team looks for the cause first. More tablets, another clip or an operation are sometimes possible."
      - "New shortness of breath is a reason to call, not to wait for the next visit."
    grade: composed

  - id: living-with-it
    phase: follow-up
    title: Living with the clip
    steps: [follow-life]
    text:
      - text: "The clip stays for life. You cannot feel it. Over some months your own tissue grows over it."
        grade: recalled
        sources: []
      - "How long it helps is not one number. For some people it is years. It depends on your heart muscle, your rhythm, your kidneys and your lungs more than on the clip itself."
      - "So care for the rest of you still pays off. Keep up your visits, your tablets and your walks, as agreed with your team. Carry your card, and tell new doctors about the clip."
    team:
      - "Your team will tell you the plan for the next year."
    grade: composed

questions:
  - id: same-as-surgery
    question: Is it the same as heart surgery?
    answer:
      - "No. A thin tube goes in through a vein in the groin. Surgery opens the chest and mends the valve by hand. Both try to make the leak smaller."
      - "They differ in how long it takes to get well, and in which valves they can treat."
    grade: composed
  - id: will-i-be-awake
    question: Will I be awake?
    answer:
      - "Mostly not. Many centers put you fully to sleep, as the echo probe stays in your food pipe. Some use sedation, and you sleep lightly."
      - "Your team will tell you what they do."
    grade: composed
  - id: does-it-hurt
    question: Does it hurt?
    answer:
      - "During the procedure mostly not, as you are asleep or drowsy. Later it is mostly the groin that is sore, and maybe the throat."
      - "It is not the same for all. Tell the nurse if it hurts. There is medicine for it."
    grade: composed
  - id: how-long-in-hospital
    question: How long will I be in the hospital?
    answer:
      - text: "Often 1 or 2 nights. In national data from the United States, 33% left within 24 hours."
        grade: checked
        sources: [Abbott-patient, NRD-30d]
      - "Some stay longer, for their heart, kidneys, rhythm or groin. Your team will tell you what to plan for."
    grade: composed
  - id: how-long-does-it-last
    question: How long does it last?
    answer:
      - "The clip itself stays for life. For some people the leak stays small for years. For others it comes back, mostly in the first year."
      - "Scans show how it goes. No one can tell you a sure number of years."
    grade: composed
  - id: is-it-safe
    question: Is it safe?
    answer:
      - "Every procedure has risks. There can be a bleed, a stroke, an infection, a new heart rhythm or a need for more treatment."
      - text: "In national data, 2 to 3 in 100 people died in the hospital. Most of them were very ill before."
        grade: checked
        sources: [NRD-30d, Schueler2016]
      - "Your own risk may be lower or higher. Your team will tell you its own results."
    grade: composed
  - id: need-blood-thinners
    question: Do I need blood thinners?
    answer:
      - "Many people take one or two tablets against clots for some time. If you took a blood thinner before, you may need only that."
      - "It depends on your rhythm and on how easily you bleed. Nobody should stop without asking. Your team will tell you the plan."
    grade: composed
  - id: can-it-be-repeated
    question: Can it be done again?
    answer:
      - "Sometimes. A second clip can be placed beside the first, on the same day or later. Now and then surgery is the better way."
      - "It depends on how wide the valve still is and on how well you are. A clip that has been let go cannot be taken out by a tube."
    grade: composed
  - id: what-does-it-cost
    question: What does it cost?
    answer:
      - "That is very different from place to place. The country, the hospital and your insurance all count. No number here would be right for you."
      - "Ask the billing office for an estimate. Ask your insurance what it pays."
    grade: composed
  - id: what-may-i-do-after
    question: What may I do afterward?
    answer:
      - text: "At first the groin has to heal. One hospital asks people to lift nothing over 10 pounds for 5 days. Another brochure says that people go back to their usual activity in 1 to 2 weeks."
        grade: checked
        sources: [Ottawa, Abbott-patient]
      - "Later it is your heart, more than the clip, that sets the limit. Your team will tell you about driving, work and sport."
    grade: composed

words:
  - {id: w-anesthesia, word: Anesthesia, meaning: "Medicine that puts you to sleep so that you feel nothing."}
  - {id: w-antibiotic, word: Antibiotic, meaning: "A drug that kills germs."}
  - {id: w-atrial-fibrillation, word: Atrial fibrillation, meaning: "A heartbeat out of step. The upper rooms of the heart shake and do not squeeze."}
  - {id: w-atrium, word: Atrium, meaning: "An upper room of the heart. It takes in the blood that comes back."}
  - {id: w-blood-thinner, word: Blood thinner, meaning: "A drug that makes clots less likely, and bleeding more likely."}
  - {id: w-catheter, word: Catheter, meaning: "A thin, soft tube that goes through a vein to the heart."}
  - {id: w-clip, word: Clip, meaning: "A small device with two arms. It holds the two flaps of the valve together at the leak."}
  - {id: w-clot, word: Clot, meaning: "A lump of blood that has gone firm."}
  - {id: w-consent, word: Consent, meaning: "Your yes, after all has been explained. You may also say no."}
  - {id: w-echo, word: Echo, meaning: "An ultrasound of the heart. It makes pictures with sound."}
  - {id: w-food-pipe-echo, word: Echo from the food pipe (TEE), meaning: "An echo with a thin probe that is passed through the mouth. It sees the valve from behind."}
  - {id: w-edge-to-edge, word: Edge-to-edge repair, meaning: "Joining the edges of the two flaps at the leak. A clip does this."}
  - {id: w-endocarditis, word: Endocarditis, meaning: "Germs that have settled in the heart or on a valve."}
  - {id: w-groin, word: Groin, meaning: "The fold where the leg meets the belly."}
  - {id: w-heart-failure, word: Heart failure, meaning: "The heart pumps less than the body needs. It does not mean that the heart stops."}
  - {id: w-heart-team, word: Heart team, meaning: "The doctors of many kinds who look at your case together."}
  - {id: w-heart-tracing, word: Heart tracing (ECG), meaning: "A record of the heartbeat, made with wires stuck to the skin."}
  - {id: w-heart-lung-machine, word: Heart-lung machine, meaning: "A machine that does the work of heart and lungs during open surgery."}
  - {id: w-implant-card, word: Implant card, meaning: "A card that names your clip and the date. Show it before scans and to new doctors."}
  - {id: w-leaflet, word: Leaflet, meaning: "One of the two flaps of the mitral valve."}
  - {id: w-leak, word: Leak, meaning: "Blood that goes back the wrong way through a valve. Doctors say regurgitation."}
  - {id: w-magnetic-scan, word: Magnetic scan (MRI), meaning: "Pictures made with a strong magnet."}
  - {id: w-mitraclip, word: MitraClip, meaning: "The name of one kind of clip. There are others."}
  - {id: w-mitral-valve, word: Mitral valve, meaning: "The door between the two left rooms of the heart."}
  - {id: w-murmur, word: Murmur, meaning: "A sound of blood in the heart, heard through a tube on the chest."}
  - {id: w-pacemaker, word: Pacemaker, meaning: "A small box under the skin that helps the heart to beat in time."}
  - {id: w-probe, word: Probe, meaning: "The part of an echo machine that touches you."}
  - {id: w-risk, word: Risk, meaning: "How likely it is that something bad happens."}
  - {id: w-sedation, word: Sedation, meaning: "Medicine that makes you very drowsy while you still breathe by yourself."}
  - {id: w-septum, word: Septum, meaning: "The wall between the right and left side of the heart."}
  - {id: w-stroke, word: Stroke, meaning: "Harm to the brain when its blood is cut off. The face, an arm or the speech may fail."}
  - {id: w-surgeon, word: Surgeon, meaning: "A doctor who operates."}
  - {id: w-ultrasound, word: Ultrasound, meaning: "Sound too high to hear. It can show what is inside the body."}
  - {id: w-valve, word: Valve, meaning: "A door for blood that opens one way."}
  - {id: w-vein, word: Vein, meaning: "A vessel that takes blood back to the heart."}
  - {id: w-ventricle, word: Ventricle, meaning: "A lower room of the heart. It pumps the blood out."}

"""###
            ]),
    ]
}
