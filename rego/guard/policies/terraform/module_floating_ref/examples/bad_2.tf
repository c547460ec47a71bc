module "lake" {
  source = "git::https://git.example.com/data/lake.git//s3?ref=main"
}
