provider "kubernetes" {
  host                   = "https://k8s.example.com:6443"
  cluster_ca_certificate = file("ca.pem")
}
