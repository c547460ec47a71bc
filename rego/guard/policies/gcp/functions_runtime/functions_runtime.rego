# METADATA
# title: Cloud Functions must run on runtimes that still get security fixes
# description: |
#   Holes in the language and its libraries stay open, on an address that everybody who may call the
#   function reaches.
# related_resources:
#   - ref: https://cloud.google.com/functions/docs/runtime-support
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloudfunctions_function
# custom:
#   id: GRD-GCP-146
#   severity: medium
#   category: configuration
#   systems: [cloud-functions, app-engine]
#   resources:
#     - google_cloudfunctions_function
#     - google_cloudfunctions2_function
#     - google_app_engine_standard_app_version
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#   remediation: |
#     Move to a current runtime:
#
#         resource "google_cloudfunctions_function" "scorer" {
#           name    = "scorer"
#           runtime = "python313"
#         }
package guard.policies.gcp.functions_runtime

_ended := {
	"dotnet3",
	"dotnet6",
	"go111",
	"go113",
	"go116",
	"go118",
	"go119",
	"go120",
	"nodejs10",
	"nodejs12",
	"nodejs14",
	"nodejs16",
	"nodejs18",
	"nodejs6",
	"nodejs8",
	"php74",
	"python37",
	"python38",
	"python39",
	"ruby26",
	"ruby27",
	"ruby30",
}

_runtime_at := {
	"google_app_engine_standard_app_version": ["runtime"],
	"google_cloudfunctions2_function": ["build_config", 0, "runtime"],
	"google_cloudfunctions_function": ["runtime"],
}

deny contains violation if {
	some type, path in _runtime_at
	some function in input.resources[type]
	runtime := object.get(function.config, path, "")
	runtime in _ended
	violation := {
		"resource": function.id,
		"path": path,
		"message": sprintf("runtime %s gets no security fixes any more", [runtime]),
	}
}
