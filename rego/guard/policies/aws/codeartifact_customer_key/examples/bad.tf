resource "aws_codeartifact_domain" "acme" {
  domain = "acme"
}
