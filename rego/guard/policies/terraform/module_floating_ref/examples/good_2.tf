module "lake" {
  source = "git::https://git.example.com/data/lake.git//s3?ref=v4.0.2"
}
