// swift-format-ignore-file
// Written by Scripts/embed from Sources/Words/po; edit the files there.

/// What the program itself says in other languages: each file as the text it is.
enum ProgramPO {
    static let files: [ProgramPOFile] = [
        ProgramPOFile(
            language: "de",
            text:
###"""
msgid ""
msgstr ""
"Language: de\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgctxt "program/disclaimer"
msgid "This guide gives information only. It does not replace your doctor."
msgstr "Dieser Text gibt nur Auskunft. Er ersetzt nicht Ihren Arzt."

msgctxt "program/teaches"
msgid "It teaches; it is no medical device."
msgstr "Das Programm erklärt; es ist kein Medizinprodukt."

msgctxt "program/version"
msgid "Version {version} of the text."
msgstr "Fassung {version} des Textes."

msgctxt "program/version-with-date"
msgid "Version {version} of the text, {date}."
msgstr "Fassung {version} des Textes, {date}."

msgctxt "program/reviewed"
msgid "Reviewed by {name}."
msgstr "Durchgesehen von {name}."

msgctxt "program/not-reviewed"
msgid "This text was not yet reviewed by a clinician."
msgstr "Dieser Text wurde noch von keiner Fachkraft durchgesehen."

msgctxt "program/translation-reviewed"
msgid "Translation reviewed by {name}."
msgstr "Übersetzung durchgesehen von {name}."

msgctxt "program/translation-not-reviewed"
msgid "This translation was not yet reviewed by a clinician."
msgstr "Diese Übersetzung wurde noch von keiner Fachkraft durchgesehen."

msgctxt "program/statements-checked"
msgid "Of {count} statements {checked} were checked in a source. The others explain and state no figure."
msgstr "Von {count} Aussagen wurden {checked} in einer Quelle geprüft. Die anderen erklären und nennen keine Zahl."

msgctxt "program/license"
msgid "License of the texts: {license}."
msgstr "Lizenz der Texte: {license}."

msgctxt "program/sources-follow"
msgid "The figures come from these sources."
msgstr "Die Zahlen stammen aus diesen Quellen."

msgctxt "program/start"
msgid "Start"
msgstr "Start"

msgctxt "program/questions"
msgid "Questions people ask"
msgstr "Häufige Fragen"

msgctxt "program/questions-short"
msgid "QUESTIONS"
msgstr "FRAGEN"

msgctxt "program/words"
msgid "Words to know"
msgstr "Wichtige Wörter"

msgctxt "program/words-short"
msgid "WORDS"
msgstr "WÖRTER"

msgctxt "program/about"
msgid "About this guide"
msgstr "Über diesen Text"

msgctxt "program/about-short"
msgid "ABOUT"
msgstr "INFO"

msgctxt "program/staff"
msgid "Staff"
msgstr "Personal"

msgctxt "program/staff-short"
msgid "STAFF"
msgstr "PERSONAL"

msgctxt "program/stronger-contrast"
msgid "Stronger contrast"
msgstr "Mehr Kontrast"

msgctxt "program/read-aloud"
msgid "Read aloud, line by line"
msgstr "Vorlesen, Zeile für Zeile"

msgctxt "program/plain-lines"
msgid "Plain lines, for a screen reader"
msgstr "Nur Zeilen, für ein Vorleseprogramm"

msgctxt "program/page-count"
msgid "Page {page}/{count}"
msgstr "Seite {page}/{count}"

msgctxt "program/page-header"
msgid "{title}. Page {page} of {count}."
msgstr "{title}. Seite {page} von {count}."

msgctxt "program/question-header"
msgid "Question {number} of {count}."
msgstr "Frage {number} von {count}."

msgctxt "program/part"
msgid "part {part} of {count}"
msgstr "Teil {part} von {count}"

msgctxt "program/picture"
msgid "Picture: {words}"
msgstr "Bild: {words}"

msgctxt "program/questions-on-paper"
msgid "What people ask"
msgstr "Was Menschen fragen"

msgctxt "program/contents"
msgid "Contents"
msgstr "Inhalt"

msgctxt "program/in-words"
msgid "In words"
msgstr "In Worten"

msgctxt "program/emergency-number"
msgid "The number to call here: {number}."
msgstr "Die Nummer für den Notruf hier: {number}."

msgctxt "program/day-number"
msgid "By day: {number}."
msgstr "Am Tag: {number}."

msgctxt "program/night-number"
msgid "At night: {number}."
msgstr "In der Nacht: {number}."

msgctxt "program/still-there"
msgid "Still there? Any key to go on."
msgstr "Sind Sie noch da? Weiter mit jeder Taste."

msgctxt "program/forgets"
msgid "If no key comes within {seconds} second, this screen forgets what you looked at and shows the start page."
msgid_plural "If no key comes within {seconds} seconds, this screen forgets what you looked at and shows the start page."
msgstr[0] "Wenn Sie {seconds} Sekunde lang keine Taste drücken, vergisst der Bildschirm, was Sie angesehen haben, und zeigt die Startseite."
msgstr[1] "Wenn Sie {seconds} Sekunden lang keine Taste drücken, vergisst der Bildschirm, was Sie angesehen haben, und zeigt die Startseite."

msgctxt "program/going-on"
msgid "Going on."
msgstr "Es geht weiter."

msgctxt "program/for-staff"
msgid "This page is for the staff."
msgstr "Diese Seite ist für das Personal."

msgctxt "program/type-code"
msgid "Type the code, then press Enter. Esc goes back."
msgstr "Geben Sie den Code ein, dann Enter. Esc geht zurück."

msgctxt "program/staff-code"
msgid "Staff code:"
msgstr "Code des Personals:"

msgctxt "program/wrong-code"
msgid "That was not the code. The next try is possible in {seconds} second."
msgid_plural "That was not the code. The next try is possible in {seconds} seconds."
msgstr[0] "Das war nicht der Code. Der nächste Versuch geht in {seconds} Sekunde."
msgstr[1] "Das war nicht der Code. Der nächste Versuch geht in {seconds} Sekunden."

msgctxt "program/next-try"
msgid "The next try is possible in {seconds} second."
msgid_plural "The next try is possible in {seconds} seconds."
msgstr[0] "Der nächste Versuch geht in {seconds} Sekunde."
msgstr[1] "Der nächste Versuch geht in {seconds} Sekunden."

msgctxt "program/code-can-be-typed"
msgid "The code can be typed now."
msgstr "Sie können den Code jetzt eingeben."

msgctxt "program/no-code"
msgid "No staff code was set for this screen."
msgstr "Dieser Bildschirm hat keinen Code für das Personal."

msgctxt "program/at-start"
msgid "This is the start page."
msgstr "Das ist die Startseite."

msgctxt "program/no-pasting"
msgid "Pasted text is not used here."
msgstr "Kopierter Text wird hier nicht verwendet."

msgctxt "program/lines-only"
msgid "This terminal shows lines only."
msgstr "Dieser Bildschirm zeigt nur Zeilen."

msgctxt "program/end-of-page"
msgid "That was the end of this page. Enter goes on."
msgstr "Das war das Ende der Seite. Enter geht weiter."

msgctxt "program/keys-that-work"
msgid "The arrow keys move, Enter goes on, Backspace goes back."
msgstr "Die Pfeile bewegen, Enter geht weiter, Rücktaste zurück."

msgctxt "program/lead-to-choices"
msgid "Up and Down lead to the choices."
msgstr "Pfeil auf und Pfeil ab führen zur Auswahl."

msgctxt "program/last-page"
msgid "That was the last page."
msgstr "Das war die letzte Seite."

msgctxt "program/nothing-to-choose"
msgid "There is nothing to choose here."
msgstr "Hier gibt es nichts zu wählen."

msgctxt "program/choices"
msgid "The choices are 1 to {count}."
msgstr "Zur Wahl stehen 1 bis {count}."

msgctxt "program/bright-on-black"
msgid "Bright letters on black."
msgstr "Helle Schrift auf Schwarz."

msgctxt "program/dark-on-white"
msgid "Dark letters on white."
msgstr "Dunkle Schrift auf Weiß."

msgctxt "program/usual-colors"
msgid "The usual colors."
msgstr "Die üblichen Farben."

msgctxt "program/no-ascii"
msgid "This language needs its accents; it is shown with them, as UTF-8."
msgstr "Diese Sprache braucht ihre Akzente; man zeigt sie damit, als UTF-8."

msgctxt "program/part-keys"
msgid "(Down or Enter = next part, Up = the part before, Backspace = go back)"
msgstr "(Pfeil ab oder Enter = nächster Teil, Pfeil auf = Teil davor, Rücktaste = zurück)"

msgctxt "program/parts"
msgid "{header} {count} part."
msgid_plural "{header} {count} parts."
msgstr[0] "{header} {count} Teil."
msgstr[1] "{header} {count} Teile."

msgctxt "program/selected"
msgid "{line} (selected)"
msgstr "{line} (markiert)"

msgctxt "program/more"
msgid "more"
msgstr "mehr"

msgctxt "program/too-small"
msgid "Too small: {size} is needed, 80x24 is best."
msgstr "Zu klein: {size} ist nötig, 80x24 ist am besten."

msgctxt "program/too-small-short"
msgid "Too small. Needs {size}."
msgstr "Zu klein. Nötig: {size}."

msgctxt "program/needs"
msgid "Needs {size}"
msgstr "Nötig: {size}"

msgctxt "program/key/upDown"
msgid "Up Down"
msgstr "Pfeile"

msgctxt "program/key/downAndUp"
msgid "Down and Up"
msgstr "Pfeile ab und auf"

msgctxt "program/key/upKey"
msgid "Up"
msgstr "Pfeil auf"

msgctxt "program/key/enter"
msgid "Enter"
msgstr "Enter"

msgctxt "program/key/backspace"
msgid "Backspace"
msgstr "Rücktaste"

msgctxt "program/key/home"
msgid "Home"
msgstr "Pos1"

msgctxt "program/key/escape"
msgid "Esc"
msgstr "Esc"

msgctxt "program/key/any"
msgid "Any key"
msgstr "Jede Taste"

msgctxt "program/key/linesKeys"
msgid "F2 or l"
msgstr "F2 oder l"

msgctxt "program/does/move"
msgid "move"
msgstr "bewegen"

msgctxt "program/does/contrast"
msgid "contrast"
msgstr "Kontrast"

msgctxt "program/does/choose"
msgid "choose"
msgstr "wählen"

msgctxt "program/does/speech"
msgid "speech"
msgstr "Vorlesen"

msgctxt "program/does/lines"
msgid "lines"
msgstr "Zeilen"

msgctxt "program/does/start"
msgid "start"
msgstr "Start"

msgctxt "program/does/scroll"
msgid "scroll"
msgstr "blättern"

msgctxt "program/does/goOn"
msgid "go on"
msgstr "weiter"

msgctxt "program/does/back"
msgid "back"
msgstr "zurück"

msgctxt "program/does/tryCode"
msgid "try"
msgstr "prüfen"

msgctxt "program/does/partBefore"
msgid "the part before"
msgstr "Teil davor"

msgctxt "program/does/goBack"
msgid "go back"
msgstr "zurück"

msgctxt "program/does/startPage"
msgid "start page"
msgstr "Startseite"

msgctxt "program/does/fullScreen"
msgid "full screen"
msgstr "Vollbild"

msgctxt "program/does/language"
msgid "language"
msgstr "Sprache"

"""###),
        ProgramPOFile(
            language: "es",
            text:
###"""
msgid ""
msgstr ""
"Language: es\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgctxt "program/disclaimer"
msgid "This guide gives information only. It does not replace your doctor."
msgstr "Esta guía solo da información. No sustituye a su médico."

msgctxt "program/teaches"
msgid "It teaches; it is no medical device."
msgstr "Sirve para enseñar; no es un dispositivo médico."

msgctxt "program/version"
msgid "Version {version} of the text."
msgstr "Versión {version} del texto."

msgctxt "program/version-with-date"
msgid "Version {version} of the text, {date}."
msgstr "Versión {version} del texto, {date}."

msgctxt "program/reviewed"
msgid "Reviewed by {name}."
msgstr "Revisado por {name}."

msgctxt "program/not-reviewed"
msgid "This text was not yet reviewed by a clinician."
msgstr "Ningún profesional de la salud ha revisado aún este texto."

msgctxt "program/translation-reviewed"
msgid "Translation reviewed by {name}."
msgstr "Traducción revisada por {name}."

msgctxt "program/translation-not-reviewed"
msgid "This translation was not yet reviewed by a clinician."
msgstr "Ningún profesional de la salud ha revisado aún esta traducción."

msgctxt "program/statements-checked"
msgid "Of {count} statements {checked} were checked in a source. The others explain and state no figure."
msgstr "De {count} frases, {checked} se comprobaron en una fuente. Las demás explican y no dan ninguna cifra."

msgctxt "program/license"
msgid "License of the texts: {license}."
msgstr "Licencia de los textos: {license}."

msgctxt "program/sources-follow"
msgid "The figures come from these sources."
msgstr "Las cifras vienen de estas fuentes."

msgctxt "program/start"
msgid "Start"
msgstr "Inicio"

msgctxt "program/questions"
msgid "Questions people ask"
msgstr "Preguntas frecuentes"

msgctxt "program/questions-short"
msgid "QUESTIONS"
msgstr "PREGUNTAS"

msgctxt "program/words"
msgid "Words to know"
msgstr "Palabras útiles"

msgctxt "program/words-short"
msgid "WORDS"
msgstr "PALABRAS"

msgctxt "program/about"
msgid "About this guide"
msgstr "Sobre esta guía"

msgctxt "program/about-short"
msgid "ABOUT"
msgstr "SOBRE"

msgctxt "program/staff"
msgid "Staff"
msgstr "Personal"

msgctxt "program/staff-short"
msgid "STAFF"
msgstr "PERSONAL"

msgctxt "program/stronger-contrast"
msgid "Stronger contrast"
msgstr "Más contraste"

msgctxt "program/read-aloud"
msgid "Read aloud, line by line"
msgstr "Leer en voz alta, línea a línea"

msgctxt "program/plain-lines"
msgid "Plain lines, for a screen reader"
msgstr "Solo líneas, para lector de pantalla"

msgctxt "program/page-count"
msgid "Page {page}/{count}"
msgstr "Página {page}/{count}"

msgctxt "program/page-header"
msgid "{title}. Page {page} of {count}."
msgstr "{title}. Página {page} de {count}."

msgctxt "program/question-header"
msgid "Question {number} of {count}."
msgstr "Pregunta {number} de {count}."

msgctxt "program/part"
msgid "part {part} of {count}"
msgstr "parte {part} de {count}"

msgctxt "program/picture"
msgid "Picture: {words}"
msgstr "Dibujo: {words}"

msgctxt "program/questions-on-paper"
msgid "What people ask"
msgstr "Lo que la gente pregunta"

msgctxt "program/contents"
msgid "Contents"
msgstr "Contenido"

msgctxt "program/in-words"
msgid "In words"
msgstr "En palabras"

msgctxt "program/emergency-number"
msgid "The number to call here: {number}."
msgstr "El número al que llamar aquí: {number}."

msgctxt "program/day-number"
msgid "By day: {number}."
msgstr "De día: {number}."

msgctxt "program/night-number"
msgid "At night: {number}."
msgstr "De noche: {number}."

msgctxt "program/still-there"
msgid "Still there? Any key to go on."
msgstr "¿Sigue ahí? Pulse una tecla para seguir."

msgctxt "program/forgets"
msgid "If no key comes within {seconds} second, this screen forgets what you looked at and shows the start page."
msgid_plural "If no key comes within {seconds} seconds, this screen forgets what you looked at and shows the start page."
msgstr[0] "Si no pulsa ninguna tecla en {seconds} segundo, esta pantalla olvida lo que usted ha visto y muestra la página de inicio."
msgstr[1] "Si no pulsa ninguna tecla en {seconds} segundos, esta pantalla olvida lo que usted ha visto y muestra la página de inicio."

msgctxt "program/going-on"
msgid "Going on."
msgstr "Seguimos."

msgctxt "program/for-staff"
msgid "This page is for the staff."
msgstr "Esta página es para el personal."

msgctxt "program/type-code"
msgid "Type the code, then press Enter. Esc goes back."
msgstr "Escriba el código y pulse Intro. Esc vuelve atrás."

msgctxt "program/staff-code"
msgid "Staff code:"
msgstr "Código del personal:"

msgctxt "program/wrong-code"
msgid "That was not the code. The next try is possible in {seconds} second."
msgid_plural "That was not the code. The next try is possible in {seconds} seconds."
msgstr[0] "Ese no era el código. Puede probar de nuevo en {seconds} segundo."
msgstr[1] "Ese no era el código. Puede probar de nuevo en {seconds} segundos."

msgctxt "program/next-try"
msgid "The next try is possible in {seconds} second."
msgid_plural "The next try is possible in {seconds} seconds."
msgstr[0] "Puede probar de nuevo en {seconds} segundo."
msgstr[1] "Puede probar de nuevo en {seconds} segundos."

msgctxt "program/code-can-be-typed"
msgid "The code can be typed now."
msgstr "Ya puede escribir el código."

msgctxt "program/no-code"
msgid "No staff code was set for this screen."
msgstr "Esta pantalla no tiene código del personal."

msgctxt "program/at-start"
msgid "This is the start page."
msgstr "Esta es la página de inicio."

msgctxt "program/no-pasting"
msgid "Pasted text is not used here."
msgstr "Aquí no se usa texto pegado."

msgctxt "program/lines-only"
msgid "This terminal shows lines only."
msgstr "Este terminal solo muestra líneas."

msgctxt "program/end-of-page"
msgid "That was the end of this page. Enter goes on."
msgstr "Ese fue el final de la página. Intro sigue."

msgctxt "program/keys-that-work"
msgid "The arrow keys move, Enter goes on, Backspace goes back."
msgstr "Las flechas mueven, Intro sigue, Retroceso vuelve atrás."

msgctxt "program/lead-to-choices"
msgid "Up and Down lead to the choices."
msgstr "Las flechas arriba y abajo llevan a las opciones."

msgctxt "program/last-page"
msgid "That was the last page."
msgstr "Esa fue la última página."

msgctxt "program/nothing-to-choose"
msgid "There is nothing to choose here."
msgstr "Aquí no hay nada que elegir."

msgctxt "program/choices"
msgid "The choices are 1 to {count}."
msgstr "Las opciones van de 1 a {count}."

msgctxt "program/bright-on-black"
msgid "Bright letters on black."
msgstr "Letras claras sobre negro."

msgctxt "program/dark-on-white"
msgid "Dark letters on white."
msgstr "Letras oscuras sobre blanco."

msgctxt "program/usual-colors"
msgid "The usual colors."
msgstr "Los colores normales."

msgctxt "program/no-ascii"
msgid "This language needs its accents; it is shown with them, as UTF-8."
msgstr "Este idioma necesita sus acentos; se muestra con ellos, en UTF-8."

msgctxt "program/part-keys"
msgid "(Down or Enter = next part, Up = the part before, Backspace = go back)"
msgstr "(Flecha abajo o Intro = parte siguiente, flecha arriba = parte anterior, Retroceso = volver atrás)"

msgctxt "program/parts"
msgid "{header} {count} part."
msgid_plural "{header} {count} parts."
msgstr[0] "{header} {count} parte."
msgstr[1] "{header} {count} partes."

msgctxt "program/selected"
msgid "{line} (selected)"
msgstr "{line} (marcado)"

msgctxt "program/more"
msgid "more"
msgstr "más"

msgctxt "program/too-small"
msgid "Too small: {size} is needed, 80x24 is best."
msgstr "Pantalla pequeña: hace falta {size}, lo mejor es 80x24."

msgctxt "program/too-small-short"
msgid "Too small. Needs {size}."
msgstr "Pequeña: hace falta {size}."

msgctxt "program/needs"
msgid "Needs {size}"
msgstr "Hace falta {size}"

msgctxt "program/key/upDown"
msgid "Up Down"
msgstr "Flechas"

msgctxt "program/key/downAndUp"
msgid "Down and Up"
msgstr "Flechas abajo y arriba"

msgctxt "program/key/upKey"
msgid "Up"
msgstr "Flecha arriba"

msgctxt "program/key/enter"
msgid "Enter"
msgstr "Intro"

msgctxt "program/key/backspace"
msgid "Backspace"
msgstr "Retroceso"

msgctxt "program/key/home"
msgid "Home"
msgstr "Inicio"

msgctxt "program/key/escape"
msgid "Esc"
msgstr "Esc"

msgctxt "program/key/any"
msgid "Any key"
msgstr "Una tecla"

msgctxt "program/key/linesKeys"
msgid "F2 or l"
msgstr "F2 o l"

msgctxt "program/does/move"
msgid "move"
msgstr "mover"

msgctxt "program/does/contrast"
msgid "contrast"
msgstr "contraste"

msgctxt "program/does/choose"
msgid "choose"
msgstr "elegir"

msgctxt "program/does/speech"
msgid "speech"
msgstr "voz"

msgctxt "program/does/lines"
msgid "lines"
msgstr "líneas"

msgctxt "program/does/start"
msgid "start"
msgstr "al principio"

msgctxt "program/does/scroll"
msgid "scroll"
msgstr "mover"

msgctxt "program/does/goOn"
msgid "go on"
msgstr "seguir"

msgctxt "program/does/back"
msgid "back"
msgstr "atrás"

msgctxt "program/does/tryCode"
msgid "try"
msgstr "probar"

msgctxt "program/does/partBefore"
msgid "the part before"
msgstr "parte anterior"

msgctxt "program/does/goBack"
msgid "go back"
msgstr "volver atrás"

msgctxt "program/does/startPage"
msgid "start page"
msgstr "página de inicio"

msgctxt "program/does/fullScreen"
msgid "full screen"
msgstr "pantalla completa"

msgctxt "program/does/language"
msgid "language"
msgstr "idioma"

"""###),
    ]
}
