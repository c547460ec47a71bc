module "network" {
  source = "github.com/acme/terraform-network?ref=51d462976d84fdea54b47d80dcabbf680badcdb8"
}
