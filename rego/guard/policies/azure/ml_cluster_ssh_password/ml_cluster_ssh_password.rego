# METADATA
# title: Machine Learning clusters must not let administrators sign in with a password
# description: |
#   Passwords can be guessed and are shared; one that is found opens every node of the cluster with
#   administrator rights.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_compute_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-attach-compute-cluster
# custom:
#   id: GRD-AZ-068
#   severity: medium
#   category: access-control
#   systems: [machine-learning]
#   resources: [azurerm_machine_learning_compute_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Use a key pair instead of the password, or leave the ssh block out.
#
#         resource "azurerm_machine_learning_compute_cluster" "batch" {
#           ssh {
#             key_value = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGmlclusterbatchexamplekey ml-admin"
#           }
#         }
package guard.policies.azure.ml_cluster_ssh_password

deny contains violation if {
	some cluster in input.resources.azurerm_machine_learning_compute_cluster
	is_array(cluster.config.ssh)
	some i, ssh in cluster.config.ssh
	ssh.admin_password

	violation := {
		"resource": cluster.id,
		"path": ["ssh", i],
		"message": "ssh.admin_password is set, so the administrator of the nodes signs in with a password",
	}
}
