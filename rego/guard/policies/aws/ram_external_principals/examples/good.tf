resource "aws_ram_resource_share" "subnets" {
  name = "ml-subnets"
  allow_external_principals = false
}
