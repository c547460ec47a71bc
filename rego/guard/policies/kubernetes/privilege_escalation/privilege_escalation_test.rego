package guard.policies.kubernetes.privilege_escalation_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.privilege_escalation as policy

test_escalation_is_denied if {
	policy.deny == {{
		"resource": "Deployment/ml/model",
		"path": ["spec", "template", "spec", "containers", 0, "securityContext", "allowPrivilegeEscalation"],
		"message": `container "main" allows processes to gain privileges`,
	}} with input as fixture.deployment({"securityContext": {"allowPrivilegeEscalation": true}})
}

test_no_escalation_is_allowed if {
	policy.deny == set() with input as fixture.deployment({"securityContext": {"allowPrivilegeEscalation": false}})
}

test_a_missing_flag_belongs_to_another_policy if policy.deny == set() with input as fixture.deployment({})

test_a_privileged_container_is_another_fact if {
	context := {"privileged": true, "allowPrivilegeEscalation": true}

	policy.deny == set() with input as fixture.container({"securityContext": context})
}

test_an_unknown_flag_leads_to_itself if {
	context := {"allowPrivilegeEscalation": {"$unknown": "x"}}

	count(policy.deny) == 1 with input as fixture.container({"securityContext": context})
}
