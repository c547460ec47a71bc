# METADATA
# title: Managed Airflow must name the version of the packages it installs
# description: |
#   Without a version the newest object counts. Whoever may write to the bucket then has packages,
#   plugins or scripts of his own run on every worker, with the role of the environment, at its next
#   update.
# related_resources:
#   - ref: https://docs.aws.amazon.com/mwaa/latest/userguide/working-dags-dependencies.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mwaa_environment
# custom:
#   id: GRD-AWS-639
#   severity: low
#   category: supply-chain
#   systems: [mwaa, s3]
#   resources: [aws_mwaa_environment]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Name the version of the object, in a bucket with versioning.
#
#         resource "aws_mwaa_environment" "pipelines" {
#           requirements_s3_path           = "requirements.txt"
#           requirements_s3_object_version = aws_s3_object.requirements.version_id
#         }
package guard.policies.aws.mwaa_unpinned_code

_objects := ["plugins", "requirements", "startup_script"]

deny contains {
	"resource": environment.id,
	"path": [sprintf("%s_s3_object_version", [missing[0]])],
	"message": sprintf("no object version is named for %s: the newest object is installed", [concat(", ", missing)]),
} if {
	some environment in input.resources.aws_mwaa_environment
	missing := [object |
		some object in _objects
		environment.config[sprintf("%s_s3_path", [object])]
		not environment.config[sprintf("%s_s3_object_version", [object])]
	]
	count(missing) > 0
}
