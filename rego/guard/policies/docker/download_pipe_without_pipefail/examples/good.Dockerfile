FROM quay.io/fedora/fedora-minimal:42
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN curl -sS https://packages.example.com/ml.repo | tee /etc/yum.repos.d/ml.repo
USER 10001
