module "network" {
  source = "git::https://git.example.com/platform/network.git?ref=v2.1.0"
}
