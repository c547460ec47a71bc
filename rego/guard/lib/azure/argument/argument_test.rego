package guard.lib.azure.argument_test

import data.guard.lib.azure.argument

_paths := [["https_traffic_only_enabled"], ["enable_https_traffic_only"]]

test_the_current_name_is_read if {
	argument.read({"https_traffic_only_enabled": false}, _paths, true) == {
		"path": ["https_traffic_only_enabled"],
		"value": false,
		"text": "https_traffic_only_enabled is false",
	}
}

test_an_older_name_is_read if {
	setting := argument.read({"enable_https_traffic_only": false}, _paths, true)
	setting.path == ["enable_https_traffic_only"]
	setting.value == false
}

test_nothing_written_gives_the_default if {
	argument.read({}, _paths, true) == {
		"path": ["https_traffic_only_enabled"],
		"value": true,
		"text": "https_traffic_only_enabled is not set and defaults to true",
	}
}

test_no_default_is_said_so if {
	setting := argument.read({}, [["site_config", 0, "ftps_state"]], null)
	setting.value == null
	setting.text == "site_config.ftps_state is not set"
}

test_text_defaults_are_quoted if {
	setting := argument.read({}, [["site_config", 0, "ftps_state"]], "AllAllowed")
	setting.text == `site_config.ftps_state is not set and defaults to "AllAllowed"`
}

test_blocks_are_entered if {
	setting := argument.read({"site_config": [{"ftps_state": "AllAllowed"}]}, [["site_config", 0, "ftps_state"]], null)
	setting.value == "AllAllowed"
	setting.text == `site_config.ftps_state is "AllAllowed"`
}

test_a_block_that_cannot_be_known_is_the_value if {
	block := {"$unknown": "var.site"}
	setting := argument.read({"site_config": block}, [["site_config", 0, "ftps_state"]], "Disabled")
	setting.value == block
	setting.path == ["site_config", 0, "ftps_state"]
}

test_values_of_other_kinds_are_read if {
	argument.read({"min": 1}, [["min"]], 2).text == "min is 1"
	argument.read({"min": ["a"]}, [["min"]], 2).text == "min is not one of its values"
	argument.read({"min": {"$unknown": "var.min"}}, [["min"]], 2).text == "min is not known before deployment"
	argument.read({"min": "a"}, [["min", 0, "max"]], 2).value == 2
}

test_resources_of_several_types_are_listed if {
	found := argument.resources(["a", "b", "c"]) with input.resources as {"a": [{"id": "a.x"}], "c": [{"id": "c.y"}]}
	found == [{"id": "a.x"}, {"id": "c.y"}]
}

test_numbers_are_read_from_text if {
	argument.number(90) == 90
	argument.number("90") == 90
	not argument.number("ninety")
	not argument.number({"$unknown": "var.days"})
}

test_switches_are_read if {
	argument.on({"a": [{"b": true}]}, ["a", 0, "b"])
	argument.off({"a": "false"}, ["a"])
	not argument.on({}, ["a"])
	not argument.off({}, ["a"])
	not argument.off({"a": {"$unknown": "var.a"}}, ["a"])
}
