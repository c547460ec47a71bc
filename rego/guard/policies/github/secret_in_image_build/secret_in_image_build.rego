# METADATA
# title: Secrets must not be passed to an image build as arguments
# description: |
#   The value of a build argument stays in the history and the provenance of the image: everyone who may pull
#   it reads the secret.
# related_resources:
#   - ref: https://docs.docker.com/build/ci/github-actions/secrets/
#   - ref: https://docs.docker.com/build/building/secrets/
# custom:
#   id: GRD-GHA-051
#   severity: medium
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Pass it as a secret of the build.
#
#         - uses: docker/build-push-action@<commit>
#           with:
#             secrets: |
#               index_token=${{ secrets.INDEX_TOKEN }}
package guard.policies.github.secret_in_image_build

import data.guard.lib.github.expression
import data.guard.lib.github.reference
import data.guard.lib.github.workflow

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["with", "build-args", found.line]),
	"message": sprintf("%s becomes a build argument, which stays in the image", [found.written]),
} if {
	some used in reference.uses
	used.repository in {"docker/build-push-action", "redhat-actions/buildah-build", "depot/build-push-action"}
	some found in expression.found(used.place.config["with"]["build-args"])
	expression.is_secret(found.text)
}

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": sprintf("%s becomes a build argument, which stays in the image", [found.written]),
} if {
	some line in workflow.lines
	regex.match(`--build-arg[ =]`, line.text)
	some found in expression.found(line.text)
	expression.is_secret(found.text)
}
