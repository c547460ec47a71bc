# METADATA
# title: Elastic Beanstalk environments must update their platform
# description: |
#   Without managed updates the web server, the runtime and the operating system stay as they
#   were on the first day, with every flaw found since.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elasticbeanstalk-controls.html#elasticbeanstalk-2
# custom:
#   id: GRD-AWS-472
#   severity: medium
#   category: supply-chain
#   systems: [elasticbeanstalk]
#   resources: [aws_elastic_beanstalk_environment]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Turn managed actions on.
#
#         resource "aws_elastic_beanstalk_environment" "portal" {
#
#           setting {
#             namespace = "aws:elasticbeanstalk:managedactions"
#             name      = "ManagedActionsEnabled"
#             value     = "true"
#           }
#         }
package guard.policies.aws.elasticbeanstalk_managed_updates

import data.guard.lib.value

_namespace := "aws:elasticbeanstalk:managedactions"

deny contains {
	"resource": environment.id,
	"path": ["setting", i, "value"],
	"message": "managed platform updates are off",
} if {
	some environment in input.resources.aws_elastic_beanstalk_environment
	some i, setting in value.as_list(environment.config.setting)
	setting.namespace == _namespace
	setting.name == "ManagedActionsEnabled"
	value.is_false(setting.value)
}

deny contains {
	"resource": environment.id,
	"path": ["setting"],
	"message": "managed platform updates are not turned on (ManagedActionsEnabled defaults to false)",
} if {
	some environment in input.resources.aws_elastic_beanstalk_environment
	not environment.config.template_name
	count([1 | some setting in value.as_list(environment.config.setting); setting.name == "ManagedActionsEnabled"]) == 0
}
