import EventLog
import Testing

/// The parsing tests of nst/JSONTestSuite, where they are at hand beside the repository.
@Suite("JSONTestSuite") struct JSONSuiteTests {
  @Test(
    "Every text that must be accepted is", .enabled(if: JSONSuite.isPresent), arguments: JSONSuite.y
  )
  func accepted(name: String) throws {
    var reader = JSONReader(try JSONSuite.bytes(name))
    _ = try reader.document()
  }

  @Test(
    "Every text that must be refused is", .enabled(if: JSONSuite.isPresent), arguments: JSONSuite.n)
  func refused(name: String) throws {
    let bytes = try JSONSuite.bytes(name)
    var reader = JSONReader(bytes)
    let error = #expect(throws: JSONError.self) { try reader.document() }
    #expect(try (0...bytes.count).contains(#require(error).offset))
  }

  @Test(
    "Of the texts left to the reader, only numbers of any size are accepted",
    .enabled(if: JSONSuite.isPresent), arguments: JSONSuite.i)
  func decided(name: String) throws {
    let decision = try #require(Decisions.all[name], "\(name) has no decision")
    var reader = JSONReader(try JSONSuite.bytes(name))
    switch decision {
    case .accepted:
      let value = try reader.document()
      #expect(value.array?.count == 1)
    case .refused(let reason):
      let error = #expect(throws: JSONError.self) { try reader.document() }
      #expect(try #require(error).message.contains(reason))
    }
  }

  @Test("Every decision is about a text of the suite", .enabled(if: JSONSuite.isPresent))
  func decisionsAreUsed() { #expect(Decisions.all.keys.sorted() == JSONSuite.i.sorted()) }

  @Test("Of two members with one name both are kept")
  func duplicates() throws {
    var reader = JSONReader(Array(#"{"a":1,"a":2}"#.utf8))
    let members = try #require(try reader.document().members)
    #expect(members.map(\.name) == ["a", "a"])
    #expect(members.map(\.value) == [.integer(1), .integer(2)])
  }
}

/// What is decided about the texts that are left to the reader.
private enum Decisions {
  enum Decision {
    case accepted
    case refused(String)
  }

  /// What the RFC leaves open. A number of any size is kept as its text, and it is the log that
  /// refuses it; text that is not well-formed Unicode is never repaired.
  static let all: [String: Decision] = [
    "i_number_double_huge_neg_exp.json": .accepted,
    "i_number_huge_exp.json": .accepted,
    "i_number_neg_int_huge_exp.json": .accepted,
    "i_number_pos_double_huge_exp.json": .accepted,
    "i_number_real_neg_overflow.json": .accepted,
    "i_number_real_pos_overflow.json": .accepted,
    "i_number_real_underflow.json": .accepted,
    "i_number_too_big_neg_int.json": .accepted,
    "i_number_too_big_pos_int.json": .accepted,
    "i_number_very_big_negative_int.json": .accepted,
    "i_object_key_lone_2nd_surrogate.json": .refused("lone surrogate"),
    "i_string_1st_surrogate_but_2nd_missing.json": .refused("lone surrogate"),
    "i_string_1st_valid_surrogate_2nd_invalid.json": .refused("lone surrogate"),
    "i_string_UTF-16LE_with_BOM.json": .refused("not UTF-8"),
    "i_string_UTF-8_invalid_sequence.json": .refused("not UTF-8"),
    "i_string_UTF8_surrogate_U+D800.json": .refused("not UTF-8"),
    "i_string_incomplete_surrogate_and_escape_valid.json": .refused("lone surrogate"),
    "i_string_incomplete_surrogate_pair.json": .refused("lone surrogate"),
    "i_string_incomplete_surrogates_escape_valid.json": .refused("lone surrogate"),
    "i_string_invalid_lonely_surrogate.json": .refused("lone surrogate"),
    "i_string_invalid_surrogate.json": .refused("lone surrogate"),
    "i_string_invalid_utf-8.json": .refused("not UTF-8"),
    "i_string_inverted_surrogates_U+1D11E.json": .refused("lone surrogate"),
    "i_string_iso_latin_1.json": .refused("not UTF-8"),
    "i_string_lone_second_surrogate.json": .refused("lone surrogate"),
    "i_string_lone_utf8_continuation_byte.json": .refused("not UTF-8"),
    "i_string_not_in_unicode_range.json": .refused("not UTF-8"),
    "i_string_overlong_sequence_2_bytes.json": .refused("not UTF-8"),
    "i_string_overlong_sequence_6_bytes.json": .refused("not UTF-8"),
    "i_string_overlong_sequence_6_bytes_null.json": .refused("not UTF-8"),
    "i_string_truncated-utf-8.json": .refused("not UTF-8"),
    "i_string_utf16BE_no_BOM.json": .refused("control character"),
    "i_string_utf16LE_no_BOM.json": .refused("control character"),
    "i_structure_500_nested_arrays.json": .refused("nested too deeply"),
    "i_structure_UTF-8_BOM_empty_object.json": .refused("byte order mark"),
  ]
}
