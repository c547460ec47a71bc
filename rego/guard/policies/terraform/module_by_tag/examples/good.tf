module "vpc" {
  source = "git::https://git.example.com/modules/vpc.git?ref=5b1d0f0c9a3f6c1e2d4b7a8890cafe1234567890"
}
