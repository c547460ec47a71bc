# METADATA
# description: Reads what Vault's access policies grant, those of a server and those in Terraform, in one shape
package guard.lib.vault.grant

# METADATA
# description: |
#   Every rule that grants something: `resource`, `path` (to its capabilities), `name` (of the resource), `policy`
#   (its name in Vault, null where it has none), `pattern` (the path of Vault that it is about) and `capabilities`, a set.
rules contains rule if {
	some type in {"vault/policy", "vault_policy"}
	some policy in input.resources[type]
	is_object(policy.config.policy)
	is_object(policy.config.policy.path)
	some pattern, written in policy.config.policy.path
	is_object(written)
	capabilities := _granted(object.get(written, "capabilities", []))
	rule := {
		"resource": policy.id,
		"name": policy.name,
		"policy": object.get(policy.config, "name", policy.name),
		"path": ["policy", "path", pattern, "capabilities"],
		"pattern": pattern,
		"capabilities": capabilities,
	}
}

rules contains rule if {
	some document in input.resources["data.vault_policy_document"]
	is_array(document.config.rule)
	some i, written in document.config.rule
	is_object(written)
	is_string(written.path)
	capabilities := _granted(object.get(written, "capabilities", []))
	rule := {
		"resource": document.id,
		"name": document.name,
		"policy": null,
		"path": ["rule", i, "capabilities"],
		"pattern": written.path,
		"capabilities": capabilities,
	}
}

_granted(written) := granted if {
	is_array(written)
	granted := {capability | some capability in written; is_string(capability)}
	count(granted) > 0
	not "deny" in granted
}

# METADATA
# description: Whether a rule is about every path there is
is_everything(pattern) if pattern in {"*", "/*", "+/*"}

# METADATA
# description: Whether the pattern of a rule matches a path of Vault, given without a wildcard
covers(pattern, path) if {
	not endswith(pattern, "*")
	wanted := split(pattern, "/")
	steps := split(path, "/")
	count(wanted) == count(steps)
	every i, step in wanted {
		_matches(step, steps[i])
	}
}

covers(pattern, path) if {
	endswith(pattern, "*")
	wanted := split(trim_suffix(pattern, "*"), "/")
	steps := split(path, "/")
	last := count(wanted) - 1
	last < count(steps)
	startswith(steps[last], wanted[last])
	every i, step in array.slice(wanted, 0, last) {
		_matches(step, steps[i])
	}
}

_matches(wanted, _) if wanted == "+"

_matches(wanted, given) if wanted == given
