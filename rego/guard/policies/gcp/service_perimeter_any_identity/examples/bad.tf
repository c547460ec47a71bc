resource "google_access_context_manager_service_perimeter" "training" {
  parent = "accessPolicies/123"
  name   = "accessPolicies/123/servicePerimeters/training"
  title  = "training"

  status {
    restricted_services = ["storage.googleapis.com"]

    ingress_policies {
      ingress_from {
        identity_type = "ANY_IDENTITY"

        sources {
          access_level = "*"
        }
      }
    }
  }
}
