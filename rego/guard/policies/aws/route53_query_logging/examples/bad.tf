resource "aws_route53_zone" "public" {
  name = "models.example.com"
}
