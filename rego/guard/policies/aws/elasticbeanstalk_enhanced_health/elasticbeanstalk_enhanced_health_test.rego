package guard.policies.aws.elasticbeanstalk_enhanced_health_test

import data.guard.policies.aws.elasticbeanstalk_enhanced_health

_scope(name, x) := {"resources": {"aws_elastic_beanstalk_environment": [{"id": "aws_elastic_beanstalk_environment.x", "name": "x", "config": {"setting": [{
	"namespace": "aws:elasticbeanstalk:healthreporting:system",
	"name": name,
	"value": x,
}]}}]}}

test_basic_health_is_denied if {
	elasticbeanstalk_enhanced_health.deny == {{
		"resource": "aws_elastic_beanstalk_environment.x",
		"path": ["setting", 0, "value"],
		"message": "health reporting is basic",
	}} with input as _scope("SystemType", "basic")
}

test_enhanced_health_and_other_settings_are_allowed if {
	count(elasticbeanstalk_enhanced_health.deny) == 0 with input as _scope("SystemType", "enhanced")
	count(elasticbeanstalk_enhanced_health.deny) == 0 with input as _scope("ConfigDocument", "basic")
	count(elasticbeanstalk_enhanced_health.deny) == 0 with input as _scope("SystemType", {"$unknown": "var.health"})
}
