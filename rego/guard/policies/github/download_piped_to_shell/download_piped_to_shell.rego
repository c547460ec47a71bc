# METADATA
# title: Scripts must not pipe downloads into an interpreter
# description: |
#   The job runs whatever the server answers, unseen, with its token and secrets. A server, domain or network
#   in wrong hands owns the build.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
#   - ref: https://curl.se/docs/manpage.html
# custom:
#   id: GRD-GHA-035
#   severity: medium
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Download a fixed version, verify its checksum, then run it.
#
#         - run: |
#             curl -fsSLo install.sh https://example.com/v1.4.2/install.sh
#             echo "<sha256>  install.sh" | sha256sum --check
#             bash install.sh
package guard.policies.github.download_piped_to_shell

import data.guard.lib.github.workflow

_piped := `\b(?:curl|wget)\b[^|;&]*\|\s*(?:sudo\s+(?:-[A-Za-z]+\s+)*)?(?:/(?:usr/)?bin/)?(?:env\s+)?(?:(?:ba|da|z|k)?sh(?:\s+-|\s*$|\s*[;&)|"'])|(?:python[0-9.]*|perl|ruby|node)(?:\s+-)?(?:\s*$|\s*[;&)|"']))`

_substituted := `(?:\b(?:ba|z|da)?sh\s+(?:-[a-z]*c\s+)?|\beval\s+|\bsource\s+|(?:^|\s)\.\s+)"?[$<]\(\s*(?:curl|wget)\b`

_powershell := `(?i)\b(?:iex|invoke-expression)\b.*\b(?:downloadstring|iwr|irm|invoke-webrequest|invoke-restmethod)\b|\b(?:iwr|irm|invoke-webrequest|invoke-restmethod)\b[^|]*\|\s*(?:iex|invoke-expression)\b`

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": "the output of a download is run unverified",
} if {
	some line in workflow.lines
	some pattern in [_piped, _substituted, _powershell]
	regex.match(pattern, line.text)
}

# a pipe that goes on in the next line
deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": "the output of a download is run unverified",
} if {
	some i, line in workflow.lines
	regex.match(`\b(?:curl|wget)\b[^|;&]*(?:\|\s*\\?|\\)\s*$`, line.text)
	next := workflow.lines[i + 1]
	next.resource == line.resource
	regex.match(`^\s*\|?\s*(?:sudo\s+)?(?:ba|z|da)?sh\b(?:\s+-\S*)*\s*$`, next.text)
}
