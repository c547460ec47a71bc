resource "aws_lambda_layer_version_permission" "features" {
  layer_name      = "features"
  version_number  = 3
  statement_id    = "share"
  action          = "lambda:GetLayerVersion"
  principal       = "*"
  organization_id = "o-a1b2c3d4e5"
}
