# METADATA
# title: Servers without authentication must not listen on every interface
# description: |
#   MLflow, Ray and TensorBoard ask nobody for a password by default. Whoever reaches the port reads and
#   replaces experiments and models; with Ray, runs code on the cluster.
# related_resources:
#   - ref: https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/
#   - ref: https://docs.ray.io/en/latest/ray-security/index.html
#   - ref: https://www.tensorflow.org/tensorboard/get_started
# custom:
#   id: GRD-DKR-042
#   severity: medium
#   category: network
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bind to the loopback address behind a proxy that authenticates, or switch authentication on.
#
#         CMD ["mlflow", "server", "--host", "0.0.0.0", "--app-name", "basic-auth"]
package guard.policies.docker.open_ml_server

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("%s listens on every interface without authentication", [command.program]),
} if {
	some command in build.started
	command.instruction.shipped == true
	some rule in _rules
	command.program == rule.program
	line := concat(" ", command.words)
	regex.match(rule.opens, line)
	not regex.match(rule.protects, line)
}

_rules := [
	{
		"program": "mlflow",
		"opens": `\bmlflow (?:server|ui)\b.*(?:--host|-h)[= ](?:0\.0\.0\.0|::)`,
		"protects": `--app-name[= ]`,
	},
	{"program": "ray", "opens": `\bray start\b.*--dashboard-host[= ](?:0\.0\.0\.0|::)`, "protects": `--head=false`},
	{"program": "tensorboard", "opens": `--bind_all\b|--host[= ](?:0\.0\.0\.0|::)`, "protects": `--bind_all=false`},
	{"program": "redis-server", "opens": `--protected-mode no\b`, "protects": `--requirepass\b|--aclfile\b`},
	{"program": "mongod", "opens": `--bind_ip_all\b|--bind_ip[= ]0\.0\.0\.0`, "protects": `--auth\b|--keyFile\b`},
	{"program": "code-server", "opens": `--auth[= ]none\b`, "protects": `--bind-addr[= ](?:127\.|localhost)`},
]
