FROM ubuntu:24.04
RUN useradd --create-home app && echo "app:changeme" | chpasswd
USER app
