terraform {
  backend "s3" {
    bucket       = "state-111122223333"
    key          = "ml/terraform.tfstate"
    region       = "eu-west-1"
    use_lockfile = true
    encrypt      = false
  }
}
