package guard.policies.aws.elasticbeanstalk_managed_updates_test

import data.guard.policies.aws.elasticbeanstalk_managed_updates

_scope(config) := {"resources": {"aws_elastic_beanstalk_environment": [{"id": "aws_elastic_beanstalk_environment.ingest", "name": "ingest", "config": config}]}}

test_updates_off_are_denied if {
	denied := elasticbeanstalk_managed_updates.deny with input as _scope({"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "false"}]})
	denied == {{"message": "managed platform updates are off", "path": ["setting", 0, "value"], "resource": "aws_elastic_beanstalk_environment.ingest"}}
}

test_they_are_off_by_default if {
	denied := elasticbeanstalk_managed_updates.deny with input as _scope({"application": "portal"})
	denied == {{"message": "managed platform updates are not turned on (ManagedActionsEnabled defaults to false)", "path": ["setting"], "resource": "aws_elastic_beanstalk_environment.ingest"}}
}

test_updates_are_allowed if {
	denied := elasticbeanstalk_managed_updates.deny with input as _scope({"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "true"}]})
	count(denied) == 0
}

test_a_template_may_turn_them_on if {
	denied := elasticbeanstalk_managed_updates.deny with input as _scope({"template_name": "base"})
	count(denied) == 0
}

test_unknown_settings_lead_to_themselves if {
	denied := elasticbeanstalk_managed_updates.deny with input as _scope({"setting": {"$unknown": "var.settings"}})
	denied == {{"message": "managed platform updates are not turned on (ManagedActionsEnabled defaults to false)", "path": ["setting"], "resource": "aws_elastic_beanstalk_environment.ingest"}}
}
