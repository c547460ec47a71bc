package guard.lib.value_test

import data.guard.lib.value

test_unknown_is_recognised if {
	value.is_unknown({"$unknown": "var.a"})
	not value.is_unknown("var.a")
	not value.is_unknown({"a": 1})
}

test_only_text_is_text if {
	value.text("a") == "a"
	not value.text({"$unknown": "var.a"})
}

test_truth_is_read_from_booleans_and_text if {
	value.is_true(true)
	value.is_true("True")
	value.is_false("false")
	value.is_false(false)
	not value.is_true({"$unknown": "var.a"})
	not value.is_false(0)
}

test_lists_are_made_of_single_values if {
	value.as_list("a") == ["a"]
	value.as_list(["a"]) == ["a"]
	value.as_list(null) == []
	value.as_list({"$unknown": "var.a"}) == []
	value.as_list({"a": 1}) == [{"a": 1}]
}

test_first_block if {
	value.first([{"a": 1}, {"a": 2}]) == {"a": 1}
	not value.first([])
	not value.first({"$unknown": "var.a"})
}
