package guard.lib.vault.duration_test

import data.guard.lib.vault.duration

test_numbers_are_seconds if {
	duration.seconds(3600) == 3600
	duration.seconds("3600") == 3600
}

test_units_are_added if {
	duration.seconds("768h") == 2764800
	duration.seconds("1h30m") == 5400
	duration.seconds("2d") == 172800
}

test_anything_else_is_no_duration if {
	not duration.seconds("soon")
	not duration.seconds("")
	not duration.seconds({"$unknown": "var.ttl"})
	not duration.seconds(null)
}
