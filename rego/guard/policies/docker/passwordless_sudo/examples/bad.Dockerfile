FROM ubuntu:24.04
RUN useradd --uid 10001 app \
 && echo "app ALL=(ALL) NOPASSWD:ALL" > /etc/sudoers.d/app
USER app
