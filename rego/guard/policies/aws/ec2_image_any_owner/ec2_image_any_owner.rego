# METADATA
# title: Machine images must be looked up by owner
# description: |
#   Anybody can publish an image under a name that matches. The newest match wins, so an attacker who
#   publishes one gets code run on every machine that is started from the lookup, with the rights of
#   its role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-ami-allowed-amis.html
#   - ref: https://docs.aws.amazon.com/cli/latest/reference/ec2/describe-images.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/ami
# custom:
#   id: GRD-AWS-627
#   severity: high
#   category: supply-chain
#   systems: [ec2]
#   resources: [data.aws_ami, data.aws_ami_ids]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Name the accounts that may own the image.
#
#         data "aws_ami" "base" {
#           most_recent = true
#           owners      = ["099720109477"]
#         }
package guard.policies.aws.ec2_image_any_owner

import data.guard.lib.value

# Filters that bind the result to an owner, or to one image.
_binding := {"image-id", "owner-alias", "owner-id", "product-code"}

deny contains {
	"resource": image.id,
	"path": ["owners"],
	"message": "owners is missing: the newest image of that name is taken, whoever published it",
} if {
	some type in {"data.aws_ami", "data.aws_ami_ids"}
	some image in input.resources[type]
	not image.config.owners
	_takes_newest(type, image)
	not _is_bound(image)
}

deny contains {
	"resource": image.id,
	"path": ["owners", i],
	"message": "owners admits everybody",
} if {
	some type in {"data.aws_ami", "data.aws_ami_ids"}
	some image in input.resources[type]
	some i, owner in value.as_list(image.config.owners)
	owner in {"*", ""}
	not _is_bound(image)
}

# Without most_recent a second match is an error, which an impostor would cause and not profit from.
_takes_newest("data.aws_ami", image) if value.is_true(image.config.most_recent)

_takes_newest(type, _) if type == "data.aws_ami_ids"

_is_bound(image) if {
	some filter in value.as_list(image.config.filter)
	filter.name in _binding
}

# A filter that cannot be known may be the one
_is_bound(image) if value.is_unknown(image.config.filter)

_is_bound(image) if {
	some filter in value.as_list(image.config.filter)
	value.is_unknown(object.get(filter, "name", null))
}
