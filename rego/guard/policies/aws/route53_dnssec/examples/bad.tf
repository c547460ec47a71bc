resource "aws_route53_zone" "public" {
  name = "hub.example.com"
}
