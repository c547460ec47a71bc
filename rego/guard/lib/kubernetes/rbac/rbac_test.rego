package guard.lib.kubernetes.rbac_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.lib.kubernetes.rbac

_reader := {"apiGroups": [""], "resources": ["configmaps", "secrets"], "verbs": ["get", "list"]}

test_a_grant_names_its_resources_and_verbs if {
	rbac.grants("", {"secrets"}, {"get", "watch"}) == [{
		"resource": "ClusterRole/tool",
		"cluster": true,
		"path": ["rules", 0, "resources", 1],
		"what": "secrets",
		"verbs": "get",
		"names": [],
		"editors": false,
	}] with input as fixture.cluster_role(_reader)
}

test_other_groups_and_verbs_are_not_grants if {
	rbac.grants("apps", {"secrets"}, {"get"}) == [] with input as fixture.role(_reader)
	rbac.grants("", {"secrets"}, {"delete"}) == [] with input as fixture.role(_reader)
}

test_unknown_rules_grant_nothing if {
	rbac.grants("", {"secrets"}, {"get"}) == [] with input as fixture.role({"$unknown": "x"})
	rbac.grants("", {"secrets"}, {"get"}) == [] with input as fixture.role({
		"apiGroups": [""],
		"resources": {"$unknown": "x"},
		"verbs": ["get"],
	})
}

test_a_cluster_role_bound_in_namespaces_only_is_not_cluster_wide if {
	binding := {"id": "RoleBinding/ml/b", "name": "b", "config": {"roleRef": {"kind": "ClusterRole", "name": "tool"}}}
	role := fixture.cluster_role(_reader).resources
	scope := object.union(role, {"kubernetes/rolebinding": [binding]})

	[rule] := rbac.rules with input.resources as scope
	rule.cluster == false

	[bound] := rbac.bindings with input.resources as scope
	bound.role == "tool"
	not bound.cluster
}

test_what_the_cluster_ships_is_left_out if {
	rbac.rules == [] with input as fixture.one("kubernetes/clusterrole", "ClusterRole/admin", {
		"metadata": {"name": "admin", "labels": {"kubernetes.io/bootstrapping": "rbac-defaults"}},
		"rules": [_reader],
	})
}

test_parts_of_roles_for_namespaces_do_not_hold_everywhere if {
	[rule] := rbac.rules with input as fixture.one("kubernetes/clusterrole", "ClusterRole/edit-jobs", {
		"metadata": {"name": "edit-jobs", "labels": {"rbac.authorization.k8s.io/aggregate-to-edit": "true"}},
		"rules": [{"apiGroups": ["batch"], "resources": ["jobs"], "verbs": ["create"]}],
	})

	not rule.cluster
}
