# METADATA
# title: Firebase rules must not let everyone in
# description: |
#   Anyone who has the app's identifier, which every installation carries, reads or writes the whole
#   database or bucket.
# related_resources:
#   - ref: https://firebase.google.com/docs/rules/insecure-rules
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/firebaserules_ruleset
# custom:
#   id: GRD-GCP-122
#   severity: high
#   category: access-control
#   systems: [firestore, cloud-storage]
#   resources: [google_firebaserules_ruleset]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Ask for a signed-in user who owns the document:
#
#         resource "google_firebaserules_ruleset" "firestore" {
#           source {
#             files {
#               name    = "firestore.rules"
#               content = "service cloud.firestore {match /databases/{database}/documents { match /users/{id} { allow read, write: if request.auth.uid == id; } } }"
#             }
#           }
#         }
package guard.policies.gcp.firebase_rules_open

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some ruleset in input.resources.google_firebaserules_ruleset
	some i, file in setting.blocks(setting.block(ruleset.config, "source"), "files")
	content := value.text(file.content)
	some rule in regex.find_n(`allow\s+[a-z, ]+(:\s*if\s+true)?\s*;`, content, 1)
	violation := {
		"resource": ruleset.id,
		"path": ["source", 0, "files", i, "content"],
		"message": sprintf("rule lets everyone in: %s", [concat(" ", regex.split(`\s+`, rule))]),
	}
}
