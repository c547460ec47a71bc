variable "key" {
  type      = string
  sensitive = true
}

resource "tfe_variable" "key" {
  key          = "AWS_SECRET_ACCESS_KEY"
  value        = var.key
  category     = "env"
  workspace_id = "ws-ABC"
}
