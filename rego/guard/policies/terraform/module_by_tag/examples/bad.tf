module "vpc" {
  source = "git::https://git.example.com/modules/vpc.git?ref=v1.4.0"
}
