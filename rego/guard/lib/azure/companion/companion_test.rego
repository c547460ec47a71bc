package guard.lib.azure.companion_test

import data.guard.lib.azure.companion

_violation := {"resource": "azurerm_mssql_server.features", "path": ["name"], "message": "no audit"}

test_a_missing_companion_is_a_violation if {
	companion.lacking(_violation, [], "server_id") == _violation
}

test_a_companion_that_may_be_the_one_leaves_the_matter_open if {
	companions := [{"id": "audit", "config": {"server_id": {"$unknown": "var.server_id"}}}]
	companion.lacking(_violation, companions, "server_id") == object.union(_violation, {"unknown": "var.server_id"})
}

test_companions_of_a_type_are_listed if {
	companion.of("a") == [{"id": "a.x", "config": {}}] with input.resources as {"a": [{"id": "a.x", "config": {}}]}
	companion.of("b") == [] with input.resources as {}
}

test_targets_of_several_types_are_collected if {
	found := companion.targets(["a", "b"], "server_id") with input.resources as {
		"a": [{"id": "a.x", "config": {"server_id": "one"}}],
		"b": [{"id": "b.x", "config": {"server_id": {"$unknown": "s.id", "$refs": ["s"]}}}],
	}
	found == {"one", "s"}
}
