module "network" {
  source = "git::http://git.example.com/platform/network.git?ref=v2.1.0"
}
