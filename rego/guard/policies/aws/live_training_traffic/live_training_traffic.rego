# METADATA
# title: Training jobs on several instances must encrypt the traffic between them
# description: |
#   The instances of a job exchange the weights of the model in clear text unless told otherwise.
#   Whoever reads along in the network has the model, and whoever writes along has changed it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html
# custom:
#   id: GRD-AWS-656
#   severity: medium
#   category: encryption
#   systems: [sagemaker]
#   resources: [aws/sagemaker-training-job]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(1)"]
#     supporting: ["hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Encrypt the traffic of the next job; a job that has run cannot be changed:
#
#         Estimator(..., encrypt_inter_container_traffic=True)
package guard.policies.aws.live_training_traffic

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": job.id,
	"path": ["traffic_encryption"],
	"message": sprintf("the traffic between the %v instances of the job is not encrypted", [job.config.instances]),
} if {
	some job in input.resources["aws/sagemaker-training-job"]
	settings.number(job.config.instances) > 1
	not value.is_true(object.get(job.config, "traffic_encryption", null))
}

deny contains {
	"resource": job.id,
	"path": ["instances"],
	"message": "the instances of the job were not read",
} if {
	some job in input.resources["aws/sagemaker-training-job"]
	value.is_unknown(job.config.instances)
}
