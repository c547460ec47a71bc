# METADATA
# title: Elastic Beanstalk environments must report their health in detail
# description: |
#   Basic health says only that machines answer. Enhanced reporting shows errors, load and failed
#   deployments of each one, so that an attack on the service, or a miner on a machine, is seen.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elasticbeanstalk-controls.html#elasticbeanstalk-1
# custom:
#   id: GRD-AWS-632
#   severity: low
#   category: logging
#   systems: [elasticbeanstalk]
#   resources: [aws_elastic_beanstalk_environment]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Turn enhanced reporting on.
#
#         resource "aws_elastic_beanstalk_environment" "portal" {
#           setting {
#             namespace = "aws:elasticbeanstalk:healthreporting:system"
#             name      = "SystemType"
#             value     = "enhanced"
#           }
#         }
package guard.policies.aws.elasticbeanstalk_enhanced_health

import data.guard.lib.value

deny contains {
	"resource": environment.id,
	"path": ["setting", i, "value"],
	"message": "health reporting is basic",
} if {
	some environment in input.resources.aws_elastic_beanstalk_environment
	some i, setting in value.as_list(environment.config.setting)
	setting.name in {"SystemType", "HealthStreamingEnabled"}
	setting.namespace in {
		"aws:elasticbeanstalk:healthreporting:system",
		"aws:elasticbeanstalk:cloudwatch:logs:health",
	}
	setting.value in {"basic", "false", false}
}
