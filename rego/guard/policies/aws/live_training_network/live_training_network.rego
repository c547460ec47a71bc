# METADATA
# title: Training jobs must run in a VPC or without a network
# description: |
#   Training code with the whole Internet before it can send the data set away, or fetch code that
#   does, and no flow log and no firewall of the account sees it: the traffic leaves through a network
#   of the service.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html
# custom:
#   id: GRD-AWS-655
#   severity: medium
#   category: network
#   systems: [sagemaker]
#   resources: [aws/sagemaker-training-job]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["soc2:CC6.7", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Give the next job subnets and security groups of a VPC, or isolate it; a job that has run cannot be changed:
#
#         Estimator(..., subnets=[...], security_group_ids=[...], enable_network_isolation=True)
package guard.policies.aws.live_training_network

import data.guard.lib.value

deny contains {
	"resource": job.id,
	"path": ["network_isolation"],
	"message": "the job has neither network isolation nor subnets of a VPC",
} if {
	some job in input.resources["aws/sagemaker-training-job"]
	not value.is_true(object.get(job.config, "network_isolation", null))
	count(value.as_list(object.get(job.config, "subnets", []))) == 0
}
