resource "aws_cognito_identity_pool" "app" {
  identity_pool_name = "annotators"
  allow_unauthenticated_identities = false
  allow_classic_flow = true
}
