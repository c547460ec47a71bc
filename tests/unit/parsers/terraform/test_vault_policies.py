"""Policies of Vault in Terraform are objects, as JSON policies are, each rule at its own line."""

TEXT = """\
resource "vault_policy" "trainer" {
  name   = "trainer"
  policy = <<-EOT
    path "secret/data/ml/*" {
      capabilities = ["read"]
    }

    path "sys/*" {
      capabilities = ["update", "sudo"]
    }
  EOT
}
"""


def test_a_policy_in_vaults_notation_is_an_object(terraform):
    assert terraform.configs(TEXT)["vault_policy.trainer"]["policy"] == {
        "path": {
            "secret/data/ml/*": {"capabilities": ["read"]},
            "sys/*": {"capabilities": ["update", "sudo"]},
        }
    }


def test_each_rule_of_a_policy_has_its_own_line(terraform):
    policy = terraform.resources(TEXT)["vault_policy.trainer"]

    places = [
        policy.origin.locate(("policy", "path", path, "capabilities")).line
        for path in ("secret/data/ml/*", "sys/*")
    ]

    assert places == [5, 9]


def test_a_policy_that_encodes_json_is_the_same_object(terraform):
    text = """
    resource "vault_policy" "trainer" {
      policy = jsonencode({ path = { "sys/*" = { capabilities = ["sudo"] } } })
    }
    """

    policy = terraform.configs(text)["vault_policy.trainer"]["policy"]

    assert policy == {"path": {"sys/*": {"capabilities": ["sudo"]}}}


def test_what_is_unknown_in_a_path_leaves_the_other_rules_readable(terraform):
    text = """
    variable "team" {}
    resource "vault_policy" "team" {
      policy = <<-EOT
        path "kv/${var.team}/*" { capabilities = ["read"] }
        path "*" { capabilities = ["list"] }
      EOT
    }
    """

    assert terraform.configs(text)["vault_policy.team"]["policy"] == {
        "path": {
            "kv/${var.team}/*": {"capabilities": ["read"]},
            "*": {"capabilities": ["list"]},
        }
    }


def test_a_broken_policy_stays_the_text_it_is(terraform):
    text = 'resource "vault_policy" "p" {\n policy = "path \\"a\\" {"\n}\n'

    assert terraform.configs(text)["vault_policy.p"]["policy"] == 'path "a" {'
