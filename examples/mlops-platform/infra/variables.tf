variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "vpc_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

variable "tracking_password" {
  type      = string
  sensitive = true
  default   = "mlflow-2024"
}
