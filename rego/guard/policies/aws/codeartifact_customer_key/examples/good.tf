resource "aws_codeartifact_domain" "acme" {
  domain         = "acme"
  encryption_key = "arn:aws:kms:eu-west-1:111122223333:key/000092a3-2222-3333-4444-555566667777"
}
