package guard.policies.aws.organizations_all_features_test

import data.guard.policies.aws.organizations_all_features

_scope(config) := {"resources": {"aws_organizations_organization": [{"id": "aws_organizations_organization.ingest", "name": "ingest", "config": config}]}}

test_billing_alone_is_denied if {
	denied := organizations_all_features.deny with input as _scope({"feature_set": "CONSOLIDATED_BILLING"})
	denied == {{"message": "feature_set \"CONSOLIDATED_BILLING\" rules out service control policies", "path": ["feature_set"], "resource": "aws_organizations_organization.ingest"}}
}

test_all_features_are_allowed if {
	denied := organizations_all_features.deny with input as _scope({"feature_set": "ALL"})
	count(denied) == 0
}

test_all_features_are_the_default if {
	denied := organizations_all_features.deny with input as _scope({"aws_service_access_principals": ["cloudtrail.amazonaws.com"]})
	count(denied) == 0
}

test_an_unknown_set_is_left_open if {
	denied := organizations_all_features.deny with input as _scope({"feature_set": {"$unknown": "var.features"}})
	count(denied) == 0
}
