# METADATA
# description: Cloud SQL instances by engine, and the flags of their databases
package guard.lib.gcp.sql

import data.guard.lib.gcp.setting
import data.guard.lib.value

# METADATA
# description: The instances whose database version is of an engine, POSTGRES, MYSQL or SQLSERVER
instances(engine) := {instance |
	some instance in input.resources.google_sql_database_instance
	version := instance.config.database_version
	is_string(version)
	startswith(version, engine)
}

# METADATA
# description: The flags that are set, by name, each with `value` (text in lower case, or unknown) and `path`
flags(instance) := {name: entry |
	some i, flag in setting.blocks(setting.block(instance.config, "settings"), "database_flags")
	name := value.text(flag.name)
	entry := {
		"value": _normal(object.get(flag, "value", "")),
		"path": ["settings", 0, "database_flags", i, "value"],
	}
}

_normal(x) := x if value.is_unknown(x)

_normal(x) := lower(sprintf("%v", [x])) if not value.is_unknown(x)

# METADATA
# description: Whether the flags of an instance cannot be known
is_open(instance) if value.is_unknown(setting.block(instance.config, "settings").database_flags)
