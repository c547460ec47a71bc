provider "kubernetes" {
  host     = "https://k8s.example.com:6443"
  insecure = true
}
