import JSONWriting
import Testing

/// Values that are written whole.
struct JSONValueTests {
    @Test("Values are indented by two spaces a level and keep the order of their keys")
    func formatted() {
        let value = JSONValue.object([
            ("zeta", .texts(["a", "b\""])), ("alpha", .object([("none", .list([])), ("empty", .object([]))])),
            ("flag", .flag(true)), ("whole", .whole(-3)), ("number", .number(2.5)),
        ])
        #expect(
            value.formatted == #"""
                {
                  "zeta": [
                    "a",
                    "b\""
                  ],
                  "alpha": {
                    "none": [],
                    "empty": {}
                  },
                  "flag": true,
                  "whole": -3,
                  "number": 2.5
                }

                """#)
    }

    @Test("Numbers that JSON does not have are null", arguments: [Double.nan, .infinity, -.infinity])
    func numbersJSONLacks(_ number: Double) { #expect(JSONValue.number(number).formatted == "null\n") }
}
