package guard.lib.gcp.setting_test

import data.guard.lib.gcp.setting

_open := {"$unknown": "var.x"}

_referred := {"$unknown": "google_kms_crypto_key.k.id", "$refs": ["google_kms_crypto_key.k"]}

test_true_false_and_unknown if {
	setting.may_be_true(true)
	setting.may_be_true("TRUE")
	setting.may_be_true(_open)
	not setting.may_be_true(false)
	setting.may_be_false(false)
	setting.may_be_false(_open)
	not setting.may_be_false(true)
}

test_one_of_some_values if {
	setting.may_be_any_of("A", {"A", "B"})
	setting.may_be_any_of(_open, {"A", "B"})
	not setting.may_be_any_of("C", {"A", "B"})
}

test_references_texts_and_blocks_are_set if {
	setting.is_set("projects/p/locations/eu/keyRings/r/cryptoKeys/k")
	setting.is_set([{}])
	setting.is_set({"a": 1})
	setting.is_set(_referred)
}

test_empty_and_unknown_values_are_not_set if {
	not setting.is_set("")
	not setting.is_set([])
	not setting.is_set(_open)
	not setting.is_set(null)
}

test_metadata_entries_are_on_in_many_spellings if {
	setting.is_on(true)
	setting.is_on("TRUE")
	setting.is_on("1")
	setting.is_on(1)
	setting.is_on("Yes")
	not setting.is_on("0")
	not setting.is_on(_open)
}

test_world_entries_are_found_by_path if {
	setting.world_entries(["10.0.0.0/8", "0.0.0.0/0"], ["ranges"]) == {["ranges", 1]}
	setting.world_entries([_open], ["ranges"]) == {["ranges", 0]}
	setting.world_entries(_open, ["ranges"]) == {["ranges"]}
	setting.world_entries(["10.0.0.0/8"], ["ranges"]) == set()
}

test_blocks_are_read_by_index if {
	setting.blocks({"cors": [{"a": 1}, "text", {"a": 2}]}, "cors") == {0: {"a": 1}, 2: {"a": 2}}
	setting.blocks({"cors": _open}, "cors") == {}
	setting.blocks({}, "cors") == {}
}

test_the_first_block_or_an_empty_one if {
	setting.block({"versioning": [{"enabled": true}]}, "versioning") == {"enabled": true}
	setting.block({}, "versioning") == {}
	setting.block({"versioning": "text"}, "versioning") == {}
}

test_a_template_with_known_text_is_set if {
	setting.is_set({"$unknown": "${var.project}.svc.id.goog"})
	not setting.is_set({"$unknown": "${var.pool}"})
	not setting.is_set({"$unknown": "var.pool"})
}
