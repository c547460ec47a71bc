# METADATA
# title: Lambda functions must not use runtimes past their end of support
# description: |
#   AWS stops patching a deprecated runtime. Flaws in the interpreter and its libraries become
#   public and stay open in the function.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
# custom:
#   id: GRD-AWS-443
#   severity: medium
#   category: supply-chain
#   systems: [lambda]
#   resources: [aws_lambda_function]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Move to a supported runtime.
#
#         resource "aws_lambda_function" "ingest" {
#           runtime = "python3.13"
#         }
package guard.policies.aws.lambda_runtime_end_of_life

# Runtime and the date of its deprecation, from the provider's table, seen in November 2026
_deprecated := {
	"dotnet5.0": "2022-05-10", "dotnet6": "2024-12-20", "dotnet8": "2026-11-10", "dotnetcore1.0": "2019-06-27", "dotnetcore2.0": "2019-05-30",
	"dotnetcore2.1": "2022-01-05", "dotnetcore3.1": "2023-04-03", "go1.x": "2024-01-08", "java8": "2024-01-08",
	"nodejs": "2016-10-31", "nodejs10.x": "2021-07-30", "nodejs12.x": "2023-03-31", "nodejs14.x": "2023-12-04",
	"nodejs16.x": "2024-06-12", "nodejs18.x": "2025-09-01", "nodejs20.x": "2026-04-30", "nodejs4.3": "2020-03-05",
	"nodejs6.10": "2019-08-12", "nodejs8.10": "2020-03-06", "provided": "2024-01-08", "python2.7": "2021-07-15",
	"python3.6": "2022-07-18", "python3.7": "2023-12-04", "python3.8": "2024-10-14", "python3.9": "2025-12-15",
	"ruby2.5": "2021-07-30", "ruby2.7": "2023-12-07", "ruby3.2": "2026-03-31",
}

deny contains {
	"resource": function.id,
	"path": ["runtime"],
	"message": sprintf("runtime %s is past its end of support (%s)", [runtime, _deprecated[runtime]]),
} if {
	some function in input.resources.aws_lambda_function
	runtime := function.config.runtime
	_deprecated[runtime]
}
