terraform {
  backend "http" {
    address = "http://state.example.com/ml-platform"
  }
}
