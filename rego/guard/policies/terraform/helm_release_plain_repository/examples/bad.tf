resource "helm_release" "mlflow" {
  name       = "mlflow"
  repository = "http://charts.example.com"
  chart      = "mlflow"
  version    = "1.2.0"
}
