resource "aws_route53_zone" "public" {
  name = "hub.example.com"
}

resource "aws_route53_key_signing_key" "public" {
  hosted_zone_id             = aws_route53_zone.public.id
  key_management_service_arn = "arn:aws:kms:us-east-1:111122223333:key/2b0f7d3c"
  name                       = "hub"
}

resource "aws_route53_hosted_zone_dnssec" "public" {
  hosted_zone_id = aws_route53_zone.public.id
}
